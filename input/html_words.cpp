#include "input/html_words.hpp"

#include "input/pattern.hpp"

namespace chancery::input {

bool has_sentence_end(std::string_view text) {
  static const Pattern pattern("[.!?…](?:[\"”’'»)\\]]|\\s|$)");
  return pattern.found_in(text);
}

bool is_named_furniture(std::string_view names) {
  static const Pattern pattern(
      "(?<![a-z])(?:comments?|disqus|related|relate|promo\\w*|shar(?:e|ing)|sidebar|side-bar|newsletter\\w*|"
      "caption\\w*|tags?|tag-list|taglist|footer|"
      "foot|nav|navigation|navbar|menu|breadcrumbs?|widget\\w*|recommend\\w*|recirc\\w*|teasers?|sponsor\\w*|"
      "advert\\w*|ads?|"
      "outbrain|taboola|popup|modal|overlay|cookies?|banner|subscri\\w+|signup|sign-up|paywall|byline\\w*|"
      "authors?|bio|meta|metadata|"
      "timestamp|credits?|trending|popular|most-read|more-\\w+|read-?more|also|tools?|toolbar|"
      "print|hidden|visually-hidden|sr-only|screen-reader-text|skip\\w*|copyright|disclaimer|correction|"
      "rating|poll|login|"
      "pagination|pager|next|prev|previous|jump|infobox|factbox|topics?|keywords?|follow|donat\\w+|dateline|"
      "pubdate|publish\\w*|"
      "contentinfo|complementary|dialog|alert|notification|links?|buttons?|btn|share\\w*|"
      "section-?(?:title|header)|kicker|eyebrow)(?![a-z])",
      Pattern::Case::ignored);
  return pattern.found_in(names);
}

bool is_named_media(std::string_view names) {
  static const Pattern pattern(
      "(?<![a-z])(?:embed\\w*|twitter\\w*|tweet\\w*|fb-\\w+|instagram\\w*|social\\w*|player|video-?\\w*|"
      "image|img|photo|media|figure|"
      "thumb\\w*|gallery|slideshow|carousel)(?![a-z])",
      Pattern::Case::ignored);
  return pattern.found_in(names);
}

bool is_named_comments(std::string_view names) {
  static const Pattern pattern(
      "(?<![a-z-])(?:comments?|comments?-?(?:list|area|section|container|thread)|disqus_thread|responses?)("
      "?![a-z-])",
      Pattern::Case::ignored);
  return pattern.found_in(names);
}

bool is_named_deck(std::string_view names) {
  static const Pattern pattern(
      "(?<![a-z])(?:dek|deck|standfirst|sub-?title|sub-?head\\w*|sub-?line|summary|excerpt|abstract|"
      "description|intro-?text|heading-des)(?![a-z])",
      Pattern::Case::ignored);
  return pattern.found_in(names);
}

bool is_contact(std::string_view text) {
  static const Pattern pattern(
      "^\\W*(?:write to|e-?mail|contact|reach|follow|have a tip|got a tip|tips?:)\\b|"
      "\\b(?:can|may) be reached (?:at|via|by|on)\\b|[\\w.]+@[\\w-]+\\.\\w{2,}|\\bfollow "
      "(?:him|her|them|us|me|\\w+ \\w+) (?:on|at|@)",
      Pattern::Case::ignored);
  return text.size() < 300 && pattern.found_in(text);
}

}  // namespace chancery::input
