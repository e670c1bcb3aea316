#include "input/shapes.hpp"

#include <string>

#include "input/dates.hpp"
#include "input/furniture.hpp"
#include "input/pattern.hpp"

namespace chancery::input {
namespace {

using Case = Pattern::Case;

constexpr std::size_t longest_shaped = 1000;
constexpr std::size_t words_of_prose = 12;
constexpr std::size_t longest_furniture = 26;  ///< words
constexpr std::size_t longest_aside = 60;      ///< words

std::size_t count_words(std::string_view line) {
  static const Pattern letter("[\\p{L}\\p{N}]");
  std::size_t words = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    if (end > at && letter.found_in(line.substr(at, end - at))) ++words;
    at = end + 1;
  }
  return words;
}

bool ends_sentence(std::string_view line) {
  static const Pattern pattern("(?:[.!?…:;]|[.!?…](?: ?\\[\\d+\\])+|[.!?…,][\"”’'»)\\]]+|[\"”’]\\.?)$");
  return pattern.found_in(line);
}

bool is_caption(std::string_view line) {
  static const Pattern begins(
      "^\\W*(?:from (?:left|right)\\b|in this (?:\\w+ "
      ")?(?:photo|image|picture|photograph|handout|combo|file)\\b|(?:this|the) (?:\\w+ "
      ")?(?:photo|image|picture|photograph|handout|combo|file)\\b(?=.{0,40}\\b(?:shows?|shown|showing|taken|"
      "released|provided|distributed|supplied|dated|file|courtesy|made available|from|by)\\b)|"
      "(?:file |illustration )?(?:photo|picture|image|photograph|illustration)s?(?: "
      "(?:caption|gallery|credit|illustration|via|by|courtesy))?\\b ?(?:[:,\\]]|\\d|via|by|-)|"
      "photo gallery|file ?[-–—:] ?|an? (?:file|undated|handout) (?:photo|image|picture)|undated "
      "(?:photo|file)|pictured|un photo\\b)",
      Case::ignored);
  static const Pattern ends(
      "(?:[.!?\"”’)\\]] "
      "?[(\\[][^()\\[\\]]*(?:/"
      "|photo|image|file|via|getty|picture|courtesy|handout|illustration|credit)[^()\\[\\]]*[)\\]]"
      "|(?:^| )(?:photo|photograph|picture|image|credit)s?(?: by)? ?[:/] ?\\S[^.]{0,60}"
      "|[.!?] ?©[^.]{2,80}|[^.] © .{2,60}|[.!?] \\| \\p{Lu}[\\p{Lu} /.-]{2,30}|[.!?] "
      "(?:file|handout|reuters|afp|ap|epa|getty)(?: photo)?/\\p{L}{2,20}"
      "|\\((?:[^()]{0,40}(?:photo|images?|file|picture)|file[^()]{0,40})\\))\\.?$",
      Case::ignored);
  return begins.found_in(line) || ends.found_in(line);
}

/// A sentence with one short name in parentheses or brackets after it.
bool has_agency_credit(std::string_view line) {
  static const Pattern pattern("[.!?\"”’)] ?[(\\[]\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,2}[)\\]]$");
  return pattern.found_in(line);
}

bool is_counter(std::string_view line) {
  static const Pattern pattern(R"(^(?:photo |image |slide )?\d{1,3} ?(?:/|of|de) ?\d{1,3} ?\|?$)",
                               Case::ignored);
  return pattern.found_in(line);
}

bool is_byline(std::string_view line, std::size_t words) {
  if (words > 40) return false;
  static const Pattern begins(
      "^[^\\p{L}]*(?:by|from|text by|story by|words by|written by|compiled (?:by|from)|edited by|editing "
      "by|editors? ?:|author ?:|reporter ?:)[: ] ?"
      "(?:our |the )?(?:\\p{Lu}|['’]\\p{Lu}|staff|agenc|correspond)",
      Case::as_written);
  static const Pattern capitals("^(?:BY|By) (?:\\p{Lu}|staff|our|correspond)");
  static const Pattern begins_any(
      "^[^\\p{L}]*(?:(?:additional |with |further )?reporting by|with "
      "(?:reporting|files|inputs?|additional|contributions?)\\b|text by ?:|editing by|edited by|compiled "
      "(?:by|from)|editors? ?: ?\\p{L}|written by|"
      "redacci[oó]n|(?:staff|our) (?:reporters?|correspondents?|writers?)|newsroom|news ?desk|web ?desk|from "
      "our)",
      Case::ignored);
  static const Pattern ends(
      "(?:contributed to (?:this|the) (?:report|story|article)|/ ?(?:staff "
      ")?(?:reporter|correspondent|writer))\\.?$",
      Case::ignored);
  static const Pattern reported(
      "^\\p{Lu}[\\p{L}'’-]+(?:(?:,| and| reported) (?:and )?\\p{Lu}?[^.]*)? reported from "
      "|^\\p{Lu}[\\p{L}'’-]+ reported (?:from|in) \\p{Lu}[^.]*\\.$");
  static const Pattern dated(
      "^By \\p{Lu}[^.]{3,120}\\.? (?:First published|Published|Updated|Last "
      "updated|Posted)\\b[^.]{0,40}\\.?$");
  static const Pattern credited(R"(^\(.{0,30}\bwith \p{Lu}[^()]{2,40}\)$)");
  if (begins_any.found_in(line) || ends.found_in(line) || credited.found_in(line)) return true;
  if (words <= 25 && (reported.found_in(line) || dated.found_in(line))) return true;
  return words <= 20 && !ends_sentence(line) && (begins.found_in(line) || capitals.found_in(line));
}

bool is_names_only(std::string_view line, std::size_t words) {
  static const std::string name =
      "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: "
      "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|da|van|von|al|el|bin|der|den|arap)){1,3}";
  static const std::string where =
      "(?: (?:in|at) (?:the )?\\p{Lu}[\\p{L}\\p{M}'’-]*(?: (?:(?:of|de|del) "
      ")?\\p{Lu}[\\p{L}\\p{M}'’-]*){0,3})?";
  static const Pattern pattern("^" + name + where + "(?:(?:, | and | & |, and )" + name + where +
                               "){0,3}(?:(?:, | ?\\| ?| in | ?/ ?| +\\| +)\\p{Lu}[\\p{L}'’/ ,-]*)?$");
  return words <= 14 && pattern.found_in(line);
}

bool is_source(std::string_view line, std::size_t words) {
  static const Pattern pattern(
      "^(?:the )?(?:[\\p{L}&.'’-]+ ){0,4}(?:herald|times|post|wire|ledger|courier|dispatch|chronicle|news "
      "agency|agency|press|"
      "tribune|gazette|journal|guardian|observer|daily|bulletin|standard|telegraph|examiner|monitor|sun|star|"
      "globe|mail|independent|"
      "reporter|register|inquirer|sentinel|voice|correspondent|news|institute|newswire|broadcasting|radio|"
      "television|online|review|weekly|monthly|diary|magazine|today|committee|council|commission|ministry|"
      "department|parliament|assembly|secretariat|office)$",
      Case::ignored);
  static const Pattern office(
      "^(?:(?:the )?(?:\\p{L}+ )?(?:republic|kingdom|government|commonwealth|sultanate|emirate)\\b[^.]{0,40}?"
      "[,—–:|-] ?)?(?:press (?:service|office|release)|ministry of|office of the|"
      "embassy of)\\b",
      Case::ignored);
  return words >= 2 && words <= 14 && ((words <= 6 && pattern.found_in(line)) || office.found_in(line));
}

/// What is left of a line when date, time, time zone, weekday and their labels are taken away has two words
/// at most.
bool is_date(std::string_view line, std::size_t words) {
  if (words > 24 || dates_in(line).empty()) return false;
  static const Pattern known(
      "^(?:published|posted|updated?|modified|amended|issued|issue|date[d]?|on|at|last|first|by|of|created|"
      "edited|"
      "mon|tues?|wed|thurs?|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d.*|[ap]\\.?m\\.?|"
      "am|pm|noon|"
      "[a-z]{2,4}t|utc|gmt.*|ist|time|local|hours?|minutes?|ago|min|read|the|jan\\w*|feb\\w*|mar\\w*|apr\\w*|"
      "may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|"
      "actualizado|publicado)$",
      Case::ignored);
  static const Pattern word(R"([\p{L}\p{N}][\p{L}\p{N}.:+]*)");
  std::size_t unknown = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto groups = word.search(line, at);
    if (groups.empty()) break;
    std::string_view piece = groups[0].in(line);
    while (piece.ends_with('.') || piece.ends_with(':')) piece.remove_suffix(1);
    unknown += known.found_in(piece) ? 0U : 1U;
    at = groups[0].end;
  }
  return unknown <= 2;
}

bool is_capitals(std::string_view line) {
  static const Pattern lower("\\p{Ll}");
  static const Pattern upper("\\p{Lu}");
  return upper.found_in(line) && !lower.found_in(line);
}

bool has_bullet(std::string_view line) {
  static const Pattern pattern("^(?:[•·▪◦*–—-] |\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)] )");
  return pattern.found_in(line);
}

}  // namespace

Shape shape_of(std::string_view line) {
  Shape shape;
  shape.words = count_words(line);
  if (line.size() > longest_shaped) {
    shape.prose = shape.sentence = true;

    return shape;
  }
  const bool ends = ends_sentence(line);
  shape.sentence = ends && shape.words >= 3;
  shape.prose = (ends && shape.words >= words_of_prose) || shape.words >= 30;
  shape.capitals = is_capitals(line);
  shape.bullet = has_bullet(line);
  shape.counter = is_counter(line);
  shape.navigation = shape.words < 30 && is_navigation(line);
  shape.furniture = shape.words <= longest_furniture && (is_furniture(line) || names_address(line));
  shape.aside = shape.words <= longest_aside && is_aside(line);
  shape.opens_list = opens_list(line);
  shape.opens_note = opens_note(line);
  shape.agency_credit = has_agency_credit(line);
  shape.caption = is_caption(line) || shape.agency_credit;
  shape.byline = is_byline(line, shape.words);
  shape.date = is_date(line, shape.words);
  shape.has_date = !dates_in(line).empty();
  shape.names_only = is_names_only(line, shape.words);
  shape.source = is_source(line, shape.words);
  return shape;
}

}  // namespace chancery::input
