#pragma once

#include <cstddef>
#include <string_view>

namespace chancery::input {

/// What a line looks like by itself, before its neighbours are looked at.
struct Shape {
  std::size_t words = 0;
  bool prose = false;       ///< a sentence of 12 words or more, or 30 words
  bool sentence = false;    ///< ends like a sentence, and has three words or more
  bool capitals = false;    ///< every letter is a capital
  bool navigation = false;  ///< entries in a row: `News | Sport | Weather`, `Home > World`
  bool furniture = false;   ///< what pages say around articles: `Share this`, `Loading…`, `Read more: …`
  bool aside = false;       ///< no news of its own: `A correction. We said …`, `And the weather: …`
  bool opens_list = false;  ///< furniture whose entries stand below it: `Most read`
  bool opens_note = false;  ///< furniture with a sentence below it: `Corrections and clarifications`
  bool caption = false;     ///< names its photographer or calls itself a picture
  bool agency_credit =
      false;  ///< caption only because it ends in one name in parentheses, as last paragraphs also do
  bool counter = false;     ///< `2 / 7`: a picture follows
  bool byline = false;      ///< `By …`, `Reporting by …`, `… contributed to this report`
  bool names_only = false;  ///< one to three persons' names, perhaps with a place
  bool source = false;      ///< the name of a paper, an agency, an office
  bool date = false;        ///< a date with at most two words that belong to none
  bool has_date = false;    ///< a date somewhere in it
  bool bullet = false;      ///< begins with a bullet, a dash or a number
};

/// Looks at one line of valid UTF-8 without white space at its ends. Lines over 1000 bytes are prose and
/// nothing else.
Shape shape_of(std::string_view line);

/// Bytes of the dateline, or of the hour of a live report, with which the line begins, up to the first word
/// of the story, or 0. `SEOUL, South Korea (AP) — `, `Accra (VP) – `, `KATHMANDU: `, `13:55 GMT — `.
std::size_t dateline_length(std::string_view line);

/// Bytes of a bare hour before a sentence ("14.30 If you are just joining us"), or 0. It may be a number, so
/// it counts only where several lines begin so.
std::size_t bare_hour_length(std::string_view line);

/// Whether the line is a place with a date or an agency and nothing more: `Geneva, 19 February 2025`.
bool is_lone_dateline(std::string_view line);

}  // namespace chancery::input
