#include "extract/status/calendars.hpp"

#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using input::LineRole;
using language::Label;

namespace {

constexpr int max_climb = 6;
constexpr std::ptrdiff_t longest_heading = 7;  // words

bool has_one_of(std::string_view text, std::initializer_list<std::string_view> phrases) {
  return std::ranges::any_of(
      phrases, [&](std::string_view phrase) { return text.find(phrase) != std::string_view::npos; });
}

bool looks_ahead(std::string_view heading) {
  return has_one_of(heading, {"week ahead", "weeks ahead", "day ahead", "days ahead", "month ahead",
                              "months ahead", "what to watch", "forward planner", "events calendar",
                              "calendar of", "diary for", "week's diary"});
}

/// Of headings within an article, which are short: "TODAY'S DIARY", "Agenda".
bool opens_calendar(std::string_view heading) {
  return looks_ahead(heading) ||
         has_one_of(heading, {"diary", "calendar", "coming up", "still to come", "coming days"}) ||
         is_one_of(heading, {"agenda", "the agenda", "ahead", "next week", "tomorrow"});
}

bool is_capitals(std::string_view text) {
  const auto is = [&](char first, char last) {
    return std::ranges::any_of(text, [&](char c) { return c >= first && c <= last; });
  };
  return is('A', 'Z') && !is('a', 'z');
}

bool is_day(std::string_view heading) {
  return has_one_of(heading,
                    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today"});
}

class Calendars {
 public:
  explicit Calendars(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void run() {
    read_lines();
    if (std::ranges::find(ahead_, true) == ahead_.end()) return;
    for (std::uint32_t i = 0; i < reading_.events.size(); ++i) plan(i);
  }

 private:
  const language::Token& token_at(std::uint32_t token) const { return analysis_.document.tokens[token]; }

  /// Per line whether it belongs to what lies ahead.
  void read_lines() {
    bool article = false;
    for (const input::Line& line : analysis_.article.lines) {
      const bool top = line.role == LineRole::title || line.role == LineRole::deck;
      article = article || (top && looks_ahead(fold(line.span.in(analysis_.article.text))));
    }
    bool section = article;
    bool by_days = false;  // the section has headings of days, so that its labels are places
    for (const input::Line& line : analysis_.article.lines) {
      const std::string_view words = line.span.in(analysis_.article.text);
      const bool label = line.role == LineRole::dateline;
      const bool brief = is_short(words);
      const std::string_view lead = words.substr(0, words.find(':'));  // "The week ahead: …"
      if (!label && !brief && (lead.size() == words.size() || !is_short(lead))) {
        ahead_.push_back(section);
        continue;
      }
      const std::string text = fold(label || brief ? words : lead);
      const bool capitals = is_capitals(words);
      const bool heading = label || (brief && (capitals || line.role != LineRole::body));
      by_days = by_days || (section && heading && !label && is_day(text));
      if ((heading || looks_ahead(std::string_view(text).substr(0, text.find(':')))) &&
          opens_calendar(text)) {
        section = true;
      } else if (has_one_of(text, {"last week", "overnight", "looking back"}) && heading) {
        section = by_days = false;
      } else if (heading && (label ? !by_days : capitals) && !is_day(text)) {
        section = article || (by_days && section);
      }
      ahead_.push_back(section);
    }
  }

  static bool is_short(std::string_view words) {
    return std::ranges::count(words, ' ') < longest_heading && !words.ends_with('.') && !words.ends_with('?');
  }

  bool is_ahead(std::uint32_t token) const {
    const input::Line* const line = line_at(analysis_.article, token_at(token).span.begin);
    return line != nullptr && ahead_[static_cast<std::size_t>(line - analysis_.article.lines.data())];
  }

  void plan(std::uint32_t index) {
    graph::Event& event = reading_.event(index);
    const EventAt& at = reading_.events[index];
    if (event.status_reason.rule != "status.default" || event.status != Status::occurred ||
        !is_ahead(at.token))
      return;
    if (event.time != graph::no_index && is_past(analysis_.facts.times[event.time])) return;
    const bool open =
        at.trigger->pos == Trigger::Pos::noun ? is_announced(at.token) : is_main_present(at.token);
    if (!open) return;
    event.status = Status::planned;
    event.status_reason.rule = "status.calendar";
  }

  bool is_past(const graph::Time& time) const {
    const auto& published = analysis_.article.published;
    return published && time.interval.end && *time.interval.end < *published &&
           time.interval.begin != time.interval.end;
  }

  bool is_announced(std::uint32_t noun) const {
    const Carrier carrier = reading_.predicates.carrier(noun);
    const bool within =
        carrier.preposition == Tree::no_token ||
        is_one_of(analysis_.document.lemma(carrier.preposition), {"to", "in", "at", "for", "with"});
    if (carrier) return within && is_main_present(carrier.verb);
    const language::Sentence& sentence = analysis_.document.sentences[token_at(noun).sentence];
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (is_one_of(analysis_.document.tag(i), {"VBZ", "VBP", "VBD", "MD"})) return false;
    }
    return true;
  }

  /// "reopens", "is reopened", and what the tagger takes for an infinitive: "EU ministers discuss aid".
  bool is_present_form(std::uint32_t verb) const {
    const std::string_view tag = analysis_.document.tag(verb);
    if (tag == "VBZ" || tag == "VBP") return true;
    const std::uint32_t being = analysis_.tree.child(verb, Label::auxpass);
    const bool helped = analysis_.tree.child(verb, Label::aux) != Tree::no_token;
    if (tag == "VBN")
      return !helped && being != Tree::no_token && is_one_of(analysis_.document.tag(being), {"VBZ", "VBP"});
    return tag == "VB" && !helped && analysis_.tree.child(verb, Label::nsubj) != Tree::no_token;
  }

  /// The plain present of the main clause; what somebody says or denies is said already.
  bool is_main_present(std::uint32_t verb) const {
    if (!is_present_form(verb)) return false;
    if (is_one_of(reading_.fillers.lemma(verb), {"say", "deny", "want", "insist", "claim", "argue", "call",
                                                 "accuse", "reject", "demand", "be", "have"}))
      return false;
    for (int i = 0; i < max_climb; ++i) {
      const Label label = token_at(verb).label;
      if (token_at(verb).head == verb) return true;
      const bool before = label == Label::ccomp && verb < token_at(verb).head;
      if (!before && label != Label::conj && label != Label::parataxis && label != Label::dep &&
          label != Label::appos)
        return false;
      verb = token_at(verb).head;
    }
    return false;
  }

  EventReading& reading_;
  Analysis& analysis_;
  std::vector<bool> ahead_;  ///< per line of the article
};

}  // namespace

void plan_calendars(EventReading& reading) { Calendars(reading).run(); }

}  // namespace chancery::extract
