#include "input/html_body.hpp"

#include <algorithm>
#include <optional>

#include "input/furniture.hpp"
#include "input/pattern.hpp"

namespace chancery::input {
namespace {

/// An element that holds this share of the text has it all: what is beside it is not the article.
constexpr double nearly_all = 0.65;
/// An element named as the article is entered with this share, unless another has most of the text.
constexpr double named_share = 0.35;
constexpr double most = 0.6;
/// Nothing that holds so much of the page's text is furniture, whatever its name.
constexpr double too_much_to_drop = 0.4;
/// Pages hide what a click unfolds, so only little of the text is dropped for that.
constexpr double hidden_share = 0.1;
constexpr double no_sentence = 0.3;
/// A paragraph without another beside it is a teaser more often than not.
constexpr double alone = 0.2;
constexpr std::size_t longest_teaser = 400;    ///< bytes
constexpr std::size_t shortest_article = 250;  ///< bytes

bool has_sentence_end(std::string_view text) {
  static const Pattern pattern("[.!?…](?:[\"”’'»)\\]]|\\s|$)");
  return pattern.found_in(text);
}

/// What elements of furniture are called in classes and ids.
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

/// What elements around pictures and quoted posts are called; a quotation inside them is the article's all
/// the same.
bool is_named_media(std::string_view names) {
  static const Pattern pattern(
      "(?<![a-z])(?:embed\\w*|twitter\\w*|tweet\\w*|fb-\\w+|instagram\\w*|social\\w*|player|video-?\\w*|"
      "image|img|photo|media|figure|"
      "thumb\\w*|gallery|slideshow|carousel)(?![a-z])",
      Pattern::Case::ignored);
  return pattern.found_in(names);
}

/// What the lines between headline and story are called.
bool is_named_deck(std::string_view names) {
  static const Pattern pattern(
      "(?<![a-z])(?:dek|deck|standfirst|sub-?title|sub-?head\\w*|sub-?line|summary|excerpt|abstract|"
      "description|intro-?text|heading-des)(?![a-z])",
      Pattern::Case::ignored);
  return pattern.found_in(names);
}

/// Ends of articles that tell how to reach who wrote them.
bool is_contact(std::string_view text) {
  static const Pattern pattern(
      "^\\W*(?:write to|e-?mail|contact|reach|follow|have a tip|got a tip|tips?:)\\b|"
      "\\b(?:can|may) be reached (?:at|via|by|on)\\b|[\\w.]+@[\\w-]+\\.\\w{2,}|\\bfollow "
      "(?:him|her|them|us|me|\\w+ \\w+) (?:on|at|@)",
      Pattern::Case::ignored);
  return text.size() < 300 && pattern.found_in(text);
}

bool is_furniture_tag(Tag tag) {
  return tag == Tag::nav || tag == Tag::footer || tag == Tag::aside || tag == Tag::form ||
         tag == Tag::figure || tag == Tag::figcaption || tag == Tag::button || tag == Tag::address;
}

constexpr std::string_view media = "an element named like a picture or a post";

class BodyFinder {
 public:
  BodyFinder(const HtmlTree& tree, const PageBlocks& page) : tree_(tree), page_(page) {}

  std::vector<Verdict> run() {
    verdicts_.assign(page_.blocks.size(), {});
    count_entries();
    weigh();
    prune(true);
    choose();
    if (chosen_size() < shortest_article) {
      prune(false);
      choose();
    }
    filter_blocks();
    return std::move(verdicts_);
  }

 private:
  const Node& node(std::uint32_t i) const { return tree_.nodes[i]; }

  /// The element that holds the block beside others: a paragraph's parent.
  std::uint32_t container(const Block& block) const {
    const Tag tag = node(block.node).tag;
    return tag == Tag::p || tag == Tag::blockquote || tag == Tag::div || tag == Tag::pre
               ? node(block.node).parent
               : block.node;
  }

  /// A short text below a heading that leads elsewhere.
  bool is_teaser(std::size_t i) const {
    if (i == 0 || page_.blocks[i].text.size() > longest_teaser || together_[container(page_.blocks[i])] > 1)
      return false;
    const Block& heading = page_.blocks[i - 1];
    return is_heading(node(heading.node).tag) && heading.link_bytes * 10 > heading.text.size() * 7;
  }

  void weigh() {
    together_.assign(tree_.nodes.size(), 0);
    for (const Block& block : page_.blocks) {
      if (!block.inside_link && has_sentence_end(page_.of(block))) ++together_[container(block)];
    }
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      const Block& block = page_.blocks[i];
      const double own =
          block.inside_link
              ? 0.0
              : static_cast<double>(block.text.size() - std::min(block.link_bytes, block.text.size()));
      const double sentence = has_sentence_end(page_.of(block)) ? 1.0 : no_sentence;
      weights_.push_back(own * sentence * (together_[container(block)] > 1 && !is_teaser(i) ? 1.0 : alone));
    }
  }

  /// The weight below each element, of the blocks that are not dropped.
  std::vector<double> sums() const {
    std::vector<double> sum(tree_.nodes.size(), 0.0);
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      if (dropped_.empty() || dropped_[page_.blocks[i].node].empty())
        sum[page_.blocks[i].node] += weights_[i];
    }
    for (std::size_t i = sum.size() - 1; i > 0; --i)
      sum[node(static_cast<std::uint32_t>(i)).parent] += sum[i];
    return sum;
  }

  /// Marks the elements that are furniture by tag or, when asked, by name.
  void prune(bool by_name) {
    dropped_.clear();
    const std::vector<double> sum = sums();
    dropped_.assign(tree_.nodes.size(), {});
    for (std::uint32_t i = 1; i < tree_.nodes.size(); ++i) {
      dropped_[i] = dropped_[node(i).parent];
      if (node(i).tag == Tag::blockquote && dropped_[i] == media) dropped_[i] = "";
      if (!dropped_[i].empty() || node(i).tag == Tag::text) continue;
      if (sum[i] >= sum[0] * too_much_to_drop && !(sum[0] - sum[i] >= shortest_article && holds_comments(i)))
        continue;
      if (node(i).attributes.hidden && sum[i] < sum[0] * hidden_share) {
        dropped_[i] = "hidden";
      } else if (is_furniture_tag(node(i).tag)) {
        dropped_[i] = "an element for furniture";
      } else if (by_name && node(i).tag != Tag::blockquote &&
                 is_named_media(tree_.of(node(i).attributes.classes))) {
        dropped_[i] = media;
      } else if (is_link_list(i)) {
        dropped_[i] = "a list of links";
      } else if (by_name && !is_heading(node(i).tag) && node(i).tag != Tag::blockquote &&
                 !node(i).attributes.classes.empty() &&
                 is_named_furniture(tree_.of(node(i).attributes.classes))) {
        dropped_[i] = "an element named like furniture";
      }
    }
  }

  /// Comments may be longer than what they are about.
  bool holds_comments(std::uint32_t i) const {
    static const Pattern pattern(
        "(?<![a-z-])(?:comments?|comments?-?(?:list|area|section|container|thread)|disqus_thread|responses?)("
        "?![a-z-])",
        Pattern::Case::ignored);
    return node(i).tag != Tag::body && pattern.found_in(tree_.of(node(i).attributes.classes));
  }

  /// Whether most entries of a list lead elsewhere.
  bool is_link_list(std::uint32_t i) const {
    return node(i).tag == Tag::list && linked_entries_[i] >= 3 && linked_entries_[i] * 10 >= entries_[i] * 6;
  }

  void count_entries() {
    entries_.assign(tree_.nodes.size(), 0);
    linked_entries_.assign(tree_.nodes.size(), 0);
    for (const Block& block : page_.blocks) {
      std::uint32_t at = block.node;
      while (at != 0 && node(at).tag != Tag::list) at = node(at).parent;
      ++entries_[at];
      if (block.link_bytes * 4 >= block.text.size()) ++linked_entries_[at];
    }
  }

  static bool is_heading(Tag tag) { return tag >= Tag::h1 && tag <= Tag::h6; }

  bool is_named_article(std::uint32_t i) const {
    return node(i).tag == Tag::article || node(i).tag == Tag::main ||
           tree_.of(node(i).attributes.itemprop) == "articleBody";
  }

  /// The child to go on into, if one holds the article.
  std::optional<std::uint32_t> next_below(std::uint32_t at, const std::vector<double>& sum) const {
    std::uint32_t heaviest = 0;
    std::uint32_t named = 0;
    for (std::uint32_t i = at + 1; i < node(at).end; i = node(i).end) {
      if (heaviest == 0 || sum[i] > sum[heaviest]) heaviest = i;
      if (is_named_article(i) && (named == 0 || sum[i] > sum[named])) named = i;
    }
    if (heaviest == 0 || node(heaviest).tag == Tag::text) return std::nullopt;
    if (sum[heaviest] >= sum[at] * nearly_all) return heaviest;
    if (named != 0 && sum[named] >= sum[at] * named_share && sum[heaviest] < sum[at] * most) return named;
    return std::nullopt;
  }

  void choose() {
    const std::vector<double> sum = sums();
    root_ = 0;
    while (const auto below = next_below(root_, sum)) root_ = *below;
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      const std::uint32_t at = page_.blocks[i].node;
      const bool inside = at >= root_ && at < node(root_).end;
      verdicts_[i].why = !inside                 ? "outside the article"
                         : !dropped_[at].empty() ? dropped_[at]
                                                 : inner(at, sum);
      verdicts_[i].body = verdicts_[i].why.empty();
    }
    take_lead();
  }

  /// Sentences between the page's headline and the element found: the first paragraphs often stand apart.
  void take_lead() {
    std::size_t first = 0;
    while (first < verdicts_.size() && !verdicts_[first].body) ++first;
    std::size_t headline = first;
    for (std::size_t i = 0; i < first; ++i) {
      if (node(page_.blocks[i].node).tag == Tag::h1) headline = i;
    }
    for (std::size_t i = headline + 1; i < first; ++i) {
      const Block& block = page_.blocks[i];
      const std::string_view text = page_.of(block);
      const bool told = node(block.node).tag == Tag::p && text.size() >= 60 && has_sentence_end(text) &&
                        block.link_bytes * 2 < text.size();
      const bool deck = is_named_deck(tree_.of(node(block.node).attributes.classes)) ||
                        is_named_deck(tree_.of(node(node(block.node).parent).attributes.classes));
      if (told && !deck && dropped_[block.node].empty() && !is_teaser(i)) verdicts_[i] = {true, ""};
    }
  }

  /// Other articles inside this one are teasers.
  std::string_view inner(std::uint32_t at, const std::vector<double>& sum) const {
    for (; at > root_; at = node(at).parent) {
      if (node(at).tag == Tag::article && sum[at] < sum[root_] * too_much_to_drop)
        return "another article's teaser";
    }
    return "";
  }

  std::size_t chosen_size() const {
    std::size_t size = 0;
    for (std::size_t i = 0; i < verdicts_.size(); ++i)
      size += verdicts_[i].body ? page_.blocks[i].text.size() : 0;
    return size;
  }

  void drop(std::size_t i, std::string_view why) { verdicts_[i] = {false, why}; }

  void filter_blocks() {
    std::vector<std::string_view> seen;
    for (std::size_t i = 0; i < verdicts_.size(); ++i) {
      if (!verdicts_[i].body) continue;
      const Block& block = page_.blocks[i];
      const std::string_view text = page_.of(block);
      const bool told = text.size() >= 100 && has_sentence_end(text) && !block.inside_link;
      if ((block.inside_link || block.link_bytes * 10 > block.text.size() * 7) && !told) {
        drop(i, "a link");
      } else if (is_teaser(i)) {
        drop(i, "another article's teaser");
      } else if (text.size() < 200 && is_furniture(text)) {
        drop(i, "says what pages say around articles");
      } else if (!seen.empty() &&
                 ((text.size() > 20 && seen.back() == text) ||
                  (text.size() > 200 && std::find(seen.begin(), seen.end(), text) != seen.end()))) {
        drop(i, "said before");
      } else {
        seen.push_back(text);
      }
    }
    drop_ends();
  }

  /// Headings, and lines without a sentence, below the last paragraph introduce what is not there any more.
  void drop_ends() {
    for (std::size_t i = verdicts_.size(); i-- > 0;) {
      if (!verdicts_[i].body) continue;
      if (is_contact(page_.of(page_.blocks[i]))) {
        drop(i, "how to reach the author");
      } else if (is_heading(node(page_.blocks[i].node).tag)) {
        drop(i, "a heading with nothing below it");
      } else {
        break;
      }
    }
  }

  const HtmlTree& tree_;
  const PageBlocks& page_;
  std::vector<double> weights_;                ///< of each block
  std::vector<std::uint32_t> together_;        ///< paragraphs in each container
  std::vector<std::uint32_t> entries_;         ///< blocks in each list
  std::vector<std::uint32_t> linked_entries_;  ///< of them, those with a link
  std::vector<std::string_view> dropped_;      ///< of each element: why, or empty
  std::uint32_t root_ = 0;
  std::vector<Verdict> verdicts_;
};

}  // namespace

std::vector<Verdict> find_body(const HtmlTree& tree, const PageBlocks& page) {
  return BodyFinder(tree, page).run();
}

}  // namespace chancery::input
