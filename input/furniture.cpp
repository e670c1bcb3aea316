#include "input/furniture.hpp"

#include <string>

#include "input/pattern.hpp"

namespace chancery::input {
namespace {

using Case = Pattern::Case;

/// Lines that say only this, with any mark or number around it.
constexpr std::string_view whole_lines =
    "home|homepage|world|news|latest(?: news)?|top news|breaking(?: "
    "news)?|live|listen|menu|search|sections|secciones|edition|"
    "share|shares|tweet|print(?: version)?|e-?mail|e-paper|save|copy link|comments?(?: are "
    "closed)?|reply|like|"
    "loading|please wait|advert(?:isements?)?|ad|sponsored(?: "
    "content)?|promoted|subscribe|subscription|donate|sign (?:in|up|out)|"
    "log ?(?:in|out)|register|my (?:account|view)|watchlist|read (?:more|next|also|on)|see "
    "(?:more|also|all)|show more|view more|continue reading|"
    "keep reading|more|next|previous|back|close|play|pause|mute|gallery|photos?|videos?|"
    "most (?:read|viewed|popular|shared|commented)|popular|trending(?: now)?|top stories|latest "
    "stories|editor'?s'? picks?|"
    "recommended(?: videos| stories| for you)?|related(?: "
    "(?:articles?|stories|news|topics|content|links|posts|videos))?|"
    "(?:daily |weekly )?newsletters?|about(?: us)?|contact(?:s| us)?|privacy(?: policy)?|terms(?: of "
    "(?:use|service))?|"
    "cookies|advertise|careers|sitemap|rss|help|feedback|press contacts?|"
    "back to (?:the )?top|scroll to top|(?:back to )?top of (?:the )?page|toggle navigation|clear "
    "icon|\\(?end(?: item)?\\)?|"
    "facebook|twitter|whats ?app|instagram|telegram|linked ?in|youtube|reddit|viber|x|partner news|report "
    "ad|up next|"
    "related reading|more (?:news|stories|articles|from .{1,40}|on (?:this|the same) "
    "(?:topic|story|subject))|"
    "support us|follow us|follow me|join us|tags|topics|keywords|etiquetas|lea tambi[eé]n|lire aussi|mehr "
    "zum thema|story continues below|"
    "sections?:? .{0,40}|gift this article|reuse this content|share this (?:article|story|post)|text size|"
    "(?:photo|image|slide) \\d+ of \\d+|free access|members only|paid content|watch(?: live| "
    "now)?|_+|-+|\\*+|=+|#+";

/// How other lines of furniture begin.
constexpr std::string_view beginnings =
    "skip to|scroll (?:to|down)|jump to|go to (?:main|content|top)|share(?:d)? "
    "(?:on|this|via|with)\\b|share:|share  |tweet this|follow (?:us|me|@)|"
    "follow .{1,40} on (?:facebook|twitter|x|google|instagram|telegram)|sign "
    "(?:in|up)\\b|subscribe|subscriber|suscr[ií]b|log in|login|"
    "register (?:now|to|for)|loading|please (?:wait|enable|turn|try)|accept (?:all )?cookies|we use "
    "cookies|this (?:web)?site uses cookies|"
    "manage (?:settings|cookies|preferences)|©|\\(c\\)|copyright|all rights reserved|all "
    "contents?\\b|republish|reproduction|"
    "read (?:more|next|also|the (?:full|original))\\b|also read\\b|see also\\b|lea tambi[eé]n|lire "
    "aussi|keep reading|continue reading|"
    "related ?[:|]|related topics|more (?:on|from|about)\\b|most (?:read|viewed|popular)|top "
    "trending|trending(?: now)? ?[:|]|recommended|"
    "(?:filed|published|posted) (?:under|in)\\b|tags? ?:|topics? ?:|keywords? ?:|categor(?:y|ies) "
    "?:|etiquetas ?:|"
    "comments? ?\\(?\\d|\\d+ comments?|(?:leave|post|add|write) a comment|join the "
    "(?:conversation|discussion)|talk about it|have your say|"
    "comments are|advert|story continues|article continues|support (?:our|independent|us|quality)|become a "
    "(?:member|subscriber|supporter)|"
    "donate|make a donation|get "
    "(?:the|our|e-?mail|breaking|daily|all|instant)\\b.{0,60}(?:news|brief|inbox|alert|app|stor|letter)|"
    "enter your e-?mail|download (?:the|our)|"
    "font size|text size|reading time|time to read|estimated read|tiempo de lectura|\\d+ min(?:utes?)?(?: "
    "read)?$|views? ?: ?\\d|[\\d.,]+k? (?:shares|views|comments)|"
    "listen (?:to|in)|watch ?:|watch (?:the|our|live)|click (?:here|to)|tap (?:here|to)|report (?:a|an) "
    "(?:typo|error|mistake|correction)|if you find an error|"
    "(?:terms|privacy|contact|about)(?: \\w+)? ?\\||kindly share|turn to page|explore more|reuse this|buy "
    "reprints|order reprints|"
    "breaking ?:|live updates?|edition ?:|(?:a )?version of this article|this article (?:was|has "
    "been|first|originally|appear)|this story (?:was|has been|first)|"
    "\\d{1,2}[:.h]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: "
    "?\\(?(?:gmt|utc|bst|cet|cest|est|edt|pst|pdt|ist|jst|kst|sgt|hkt|aest|msk|local "
    "time)\\)?)?$|something went wrong|our standards|have a story|got a (?:story|tip)|send (?:us "
    ")?(?:your|a) (?:tip|news "
    "tip)|you are here|"
    "(?:more|other)(?: articles| stories| news)? (?:from|by) this|for information media|for (?:media|press) "
    "(?:inquiries|enquiries)|(?:media |press )?(?:inquiries|enquiries) ?:|"
    "issued by (?:the )?(?:public relations|press|media|information|communications?|spokes)|submit a|"
    "the content you requested|page not found|error 404|turn on|enable javascript|your browser|log "
    "?out|welcome to|gift this|unlock|"
    "give this article|this (?:video|content|feature) (?:is|cannot)|we and our partners|by "
    "(?:signing|clicking|subscribing)|"
    "receive (?:the |our |essential )|never miss|don'?t miss|stay (?:informed|up to date|connected)|start "
    "your|try (?:it )?(?:free|now)|"
    "editor'?s'? picks?|must read|what to (?:read|watch) next|up next|next up|popular (?:now|in|on)|in "
    "(?:this|case you)(?: story| article| missed)|"
    "corrections? and clarifications?|clarifications? ?:|corrections? ?:|take .{1,40} everywhere|help us|an? "
    "error|↑|«|»|>>|"
    "in (?:last|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\S* ?(?:week|month|[a-z]+day)?\\S* "
    "(?:issue|edition|paper|newspaper|bulletin),? we (?:called|wrote|said|reported|named|gave|stated)|"
    "eds ?:|for immediate release|embargoed until|c\\.?c\\.? ?:|graphic ?:|print +\\||print  |like  "
    "|emergency line";

/// What no article says anywhere in a line this short.
constexpr std::string_view anywhere =
    "all rights reserved|sign up$|sign up (?:here|now|(?:to|for) (?:our|this))|newsletter forwarded|"
    "(?:message|e-?mail|contact) our (?:live |news )?(?:desk|team)|subscribe(?: "
    "now)?$|subscribe for|click here|privacy policy|terms of (?:use|service)|"
    "log in to (?:read|comment|continue)|unsubscribe|download the app|add as a preferred source|"
    "\\bp\\.? ?o\\.? ?box \\d|prohibited\\.?$|without (?:prior )?(?:written )?(?:consent|permission)|is not "
    "available anymore|(?:^|  "
    ")(?:facebook|twitter|whatsapp)(?:  |$)|"
    "(?:scroll to|to) continue reading|free articles? (?:this|left)|ctrl ?\\+|"
    "(?:facebook|twitter|instagram|telegram|youtube|whatsapp) ?[|·,/]? "
    "+(?:facebook|twitter|instagram|telegram|youtube|whatsapp|and)";

constexpr std::string_view list_openers =
    "most (?:read|viewed|popular|shared|commented)|popular|trending(?: now)?|top stories|latest stories|"
    "editor'?s'? picks?|recommended(?: videos| stories| for you)?|related(?: "
    "(?:articles?|stories|news|topics|content|links|posts|videos|reading))?|"
    "read (?:more|next|also)|see also|also read|lea tambi[eé]n|lire aussi|more(?: news| stories| "
    "articles)?|more (?:from|on|about) .{1,60}|explore more.{0,40}|"
    "(?:daily |weekly )?newsletters?|up next|press contacts?|more in .{1,30}|must reads?|what to "
    "(?:read|watch) next";

/// The hour of an entry before the word that says what it is: "18:05 Correction".
constexpr std::string_view entry_hour =
    "(?:\\[?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:gmt|utc|bst|[a-z]{1,3}t|local "
    "time)\\)?)?\\]? *[-–—|:]? *)?";

std::string whole(std::string_view alternatives) {
  return "^[^\\p{L}\\p{N}(_*=#-]*(?:" + std::string(alternatives) + ")[^\\p{L}\\p{N}]*$";
}

}  // namespace

bool is_furniture(std::string_view line) {
  static const Pattern lines(whole(whole_lines), Case::ignored);
  static const Pattern begins("^[^\\p{L}\\p{N}(©↑«»>]*(?:" + std::string(beginnings) + ")", Case::ignored);
  static const Pattern contains(anywhere, Case::ignored);
  static const Pattern degrees("^[-−]?\\d{1,3} ?(?:º|°) ?[CF]?$");
  static const Pattern marks("^[^\\p{L}]*$");
  static const Pattern handle("^@\\w+$");
  return lines.found_in(line) || begins.found_in(line) || contains.found_in(line) || degrees.found_in(line) ||
         marks.found_in(line) || handle.found_in(line);
}

bool keeps_news(std::string_view correction) {
  static const Pattern hour(R"(^\[?\d{1,2}[:.h]\d{2})");
  static const Pattern taken_back(
      "\\b(?:apologi[sz]e|we regret|we are sorry|(?:has|have) withdrawn|withdrew|was withdrawn|retracted)\\b",
      Case::ignored);
  return hour.found_in(correction) && !taken_back.found_in(correction);
}

bool is_aside(std::string_view paragraph) {
  static const Pattern pattern(
      "^(?:[•*·]\\s*)?(?:\\((?:adds|updates?|corrects|recasts|refiles|repeats|rewrites|releads|inserts|"
      "removes|writes "
      "through|new throughout|edits|fixes|changes|clarifies)\\b[^)]*\\)$|" +
          std::string(entry_hour) +
          "(?:(?:and |now )*(?:an? )?(?:corrections?|clarifications?) ?[:.–—]|editor(?:'|’)?s(?:'|’)? note "
          "?:|"
          "amendment(?: \\d{1,2} \\w+(?::| ?[-–—])?|:) |(?:and |now )*the weather ?[:.]|that(?:'s|’s| is) "
          "the news\\b|"
          "we (?:apologi[sz]e|regret|are sorry)\\b[^.]*\\b(?:error|mistake|readers|confusion|listeners)\\b|"
          "(?:an?|the) (?:earlier|previous|original) (?:version|headline) (?:of|on|to) this\\b|"
          "(?:filed under|tags|keywords) ?:|"
          "this (?:article|story|report|item|page|headline) (?:was|has been) "
          "(?:amended|corrected|updated)\\b))",
      Case::ignored);
  return pattern.found_in(paragraph) && !keeps_news(paragraph);
}

bool names_address(std::string_view line) {
  static const Pattern pattern(R"(https?://|www\.[a-z]|[\w.]+@[\w-]+\.[a-z])", Case::ignored);
  return pattern.found_in(line);
}

bool opens_list(std::string_view line) {
  static const Pattern pattern(whole(list_openers), Case::ignored);
  return pattern.found_in(line);
}

bool opens_note(std::string_view line) {
  static const Pattern pattern("^[^\\p{L}\\p{N}]*" + std::string(entry_hour) +
                                   "(?:corrections? (?:and|&) clarifications?|(?:an? )?corrections?|"
                                   "(?:an? )?clarifications?|errat(?:a|um))[^\\p{L}\\p{N}]*$",
                               Case::ignored);
  return pattern.found_in(line);
}

bool is_navigation(std::string_view line) {
  static const Pattern rows(
      "\\S(?: {2,}\\S.*){2,}|(?: [|·•/>»→] .*){2,}|^[\\w-]+(?: {1,}[|/>»→] ?[\\w-]+)+$|^\\p{L}[\\w ]*  "
      "[|/»>] ? ?\\S|^home\\b.{0,4}[/>»→|]",
      Case::ignored);
  static const Pattern languages("^(?:[A-Z]{2}(?: |$)){2,}");
  return rows.found_in(line) || languages.found_in(line);
}

}  // namespace chancery::input
