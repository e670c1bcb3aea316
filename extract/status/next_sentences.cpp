#include "extract/status/next_sentences.hpp"

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

class NextSentences {
 public:
  explicit NextSentences(EventReading& reading)
      : reading_(reading), analysis_(reading.analysis), clause_(reading) {}

  void follow() {
    const auto& tokens = analysis_.document.tokens;
    for (std::uint32_t first = 0; first < reading_.events.size();) {
      const std::uint32_t sentence = tokens[reading_.events[first].token].sentence;
      std::uint32_t end = first;
      while (end < reading_.events.size() && tokens[reading_.events[end].token].sentence == sentence) ++end;
      follow_reply(first, end, sentence);
      if (sentence + 1 < analysis_.document.sentences.size()) follow(first, end, sentence + 1);
      first = end;
    }
    for (std::uint32_t i = 1; i < reading_.events.size(); ++i) {
      if (reading_.event(i).type == "cancellation") call_it_off(i);
    }
  }

 private:
  void follow(std::uint32_t first, std::uint32_t end, std::uint32_t next) {
    bool open = false;
    for (std::uint32_t i = first; i < end; ++i)
      open = open || is_planned(i) || is_claimed(i) || is_real_deed(i);
    if (!open) return;
    const std::uint32_t begin = opening_of(next);
    std::uint32_t cue = says_no(begin, next);
    if (cue != Tree::no_token) {
      if (!set(first, end, Status::negated, cue, &NextSentences::is_planned))
        set(first, end, Status::negated, cue,
            we_told(next - 1) ? &NextSentences::is_real_deed : &NextSentences::is_claimed);
      return;
    }
    cue = calls_false(begin, next);
    if (cue != Tree::no_token) {
      const bool told = tells_of_report(next - 1);
      set(first, end, Status::negated, cue, told ? &NextSentences::is_real_deed : &NextSentences::is_claimed);
      return;
    }
    cue = drops_plan(next);
    if (cue != Tree::no_token) set(first, end, Status::cancelled, cue, &NextSentences::is_planned);
  }

  /// "Asked about a claim that jets had crossed, she replied: "That is false.""
  void follow_reply(std::uint32_t first, std::uint32_t end, std::uint32_t sentence) {
    const auto& at = analysis_.document.sentences[sentence];
    for (std::uint32_t token = at.begin + 1; token + 2 < at.end; ++token) {
      const bool quote = is_one_of(analysis_.document.word(token), {"\"", "“", "``"}) &&
                         is_one_of(analysis_.document.word(token - 1), {":", ","});
      const std::uint32_t cue = quote ? calls_false(token + 1, sentence) : Tree::no_token;
      if (cue == Tree::no_token) continue;
      std::uint32_t before = first;
      while (before < end && reading_.events[before].token < token) ++before;
      set(first, before, Status::negated, cue,
          tells_of_report(sentence) ? &NextSentences::is_real_deed : &NextSentences::is_claimed);
      return;
    }
  }

  /// "asked for the meeting; it was Israel that called it off": what was asked for or planned last.
  void call_it_off(std::uint32_t index) {
    const std::uint32_t verb = reading_.events[index].token;
    const std::uint32_t it = analysis_.tree.child(verb, Label::dobj);
    if (it == Tree::no_token || word(it) != "it" || !is_real(reading_.event(index).status)) return;
    const auto& tokens = analysis_.document.tokens;
    for (std::uint32_t i = index; i-- > 0;) {
      if (tokens[reading_.events[i].token].sentence + 1 < tokens[verb].sentence) return;
      graph::Event& event = reading_.event(i);
      if (reading_.events[i].trigger->is_speech() || is_real(event.status)) continue;
      if (!is_ahead(event.status) && event.status != Status::hypothetical) return;
      event.status = Status::cancelled;
      event.status_reason = {"status.next-sentence", "", 0, tokens[verb].span};
      return;
    }
  }

  bool is_planned(std::uint32_t index) const {
    const Status status = reading_.event(index).status;
    return is_scheduled(status) && !reading_.events[index].trigger->is_speech();
  }

  /// What somebody says, or a rumour has.
  bool is_claimed(std::uint32_t index) const {
    const graph::Event& event = reading_.event(index);
    if (reading_.events[index].trigger->is_speech()) return false;
    if (event.status_reason.rule == "status.rumour" || event.status_reason.rule == "status.unconfirmed")
      return true;
    return is_real(event.status) && (!event.attribution.empty() || event.claimed_in != graph::no_index);
  }

  bool is_real_deed(std::uint32_t index) const {
    return is_real(reading_.event(index).status) && !reading_.events[index].trigger->is_speech();
  }

  /// "Rumours swept the town that", "The reports said"
  bool tells_of_report(std::uint32_t sentence) const {
    const auto& at = analysis_.document.sentences[sentence];
    for (std::uint32_t token = at.begin; token < at.end; ++token) {
      if (is_report(analysis_.document.lemma(token)) &&
          analysis_.document.tokens[token].pos == language::Pos::NOUN)
        return true;
    }
    return false;
  }

  /// "In our bulletin we said that"
  bool we_told(std::uint32_t sentence) const {
    const auto& at = analysis_.document.sentences[sentence];
    for (std::uint32_t token = at.begin; token + 1 < at.end; ++token) {
      if (word(token) == "we" && is_one_of(analysis_.document.lemma(analysis_.document.tokens[token].head),
                                           {"say", "report", "write", "state"}))
        return true;
    }
    return false;
  }

  bool set(std::uint32_t first, std::uint32_t end, Status status, std::uint32_t cue,
           bool (NextSentences::*fits)(std::uint32_t) const) {
    bool found = false;
    for (std::uint32_t i = first; i < end; ++i) {
      if (!(this->*fits)(i)) continue;
      graph::Event& event = reading_.event(i);
      event.status = status;
      event.status_reason = {"status.next-sentence", "", 0, analysis_.document.tokens[cue].span};
      found = true;
    }
    return found;
  }

  std::string_view word(std::uint32_t token) const { return analysis_.folded.word(token); }

  /// Behind "But", "Yet", "So far", "In the end,".
  std::uint32_t opening_of(std::uint32_t sentence) const {
    const auto& at = analysis_.document.sentences[sentence];
    std::uint32_t token = at.begin;
    while (token + 1 < at.end && is_one_of(word(token), {"but", "yet", "and", "however", "so", "far", "in",
                                                         "the", "end", "event", ","}))
      ++token;
    return word(token) == "report" || word(token) == "claim" ? at.begin : token;
  }

  /// "They did not.", "It never came.", "That has yet to happen.", "None did."
  std::uint32_t says_no(std::uint32_t begin, std::uint32_t sentence) const {
    constexpr std::uint32_t longest = 6;
    const std::uint32_t end = end_of_clause(begin, sentence);
    if (end > begin + longest) return Tree::no_token;
    const bool none = is_one_of(word(begin), {"none", "neither", "nobody"});
    if (!none && !is_one_of(word(begin), {"they", "it", "he", "she", "that", "this"})) return Tree::no_token;
    std::uint32_t no = none ? begin : Tree::no_token;
    for (std::uint32_t token = begin + 1; token < end; ++token) {
      if (analysis_.document.tokens[token].pos == language::Pos::PUNCT) continue;
      if (is_one_of(word(token), {"not", "n't", "never", "yet"})) {
        no = token;
      } else if (!is_one_of(analysis_.document.lemma(token),
                            {"do", "so", "have", "be", "come", "happen", "go", "materialise", "materialize",
                             "occur", "arrive", "follow", "take", "place", "ever", "to"})) {
        return Tree::no_token;
      }
    }
    return no;
  }

  /// Before ", or at least we cannot show it".
  std::uint32_t end_of_clause(std::uint32_t begin, std::uint32_t sentence) const {
    const std::uint32_t end = analysis_.document.sentences[sentence].end;
    for (std::uint32_t token = begin; token + 1 < end; ++token) {
      if (word(token) == "," && word(token + 1) == "or") return token;
    }
    return end;
  }

  /// "They were untrue.", "The report was false, it said later."
  std::uint32_t calls_false(std::uint32_t begin, std::uint32_t sentence) const {
    constexpr std::uint32_t reach = 6;
    const auto& at = analysis_.document.sentences[sentence];
    const bool pointing = is_one_of(word(begin), {"they", "it", "that", "this"}) ||
                          (is_one_of(word(begin), {"the", "that", "this", "those", "these"}) &&
                           is_report(analysis_.document.lemma(begin + 1)));
    if (!pointing) return Tree::no_token;
    for (std::uint32_t token = begin + 1; token < at.end && token < begin + reach; ++token) {
      if (is_one_of(word(token), {"not", "n't", "never", "said", "says", "if"})) return Tree::no_token;
      if (is_one_of(word(token), {"false", "untrue", "wrong", "fabricated", "fake", "baseless", "hoax",
                                  "invented", "incorrect", "unfounded"}))
        return token;
    }
    return Tree::no_token;
  }

  static bool is_report(std::string_view lemma) {
    return is_one_of(lemma, {"report", "claim", "rumour", "rumor", "story", "account", "news", "statement",
                             "announcement", "allegation"});
  }

  /// "The plan was later dropped.", "It has since abandoned the idea.", "A day later he changed his mind."
  std::uint32_t drops_plan(std::uint32_t sentence) const {
    const auto& at = analysis_.document.sentences[sentence];
    for (std::uint32_t token = at.begin; token < at.end; ++token) {
      const std::string_view lemma = analysis_.document.lemma(token);
      if (!is_one_of(lemma, {"plan", "decision", "idea", "move", "order", "mind"})) continue;
      const std::uint32_t verb = analysis_.document.tokens[token].head;
      if (verb == token || analysis_.document.tokens[verb].label != Label::ROOT) continue;
      if (!is_real(clause_.of_verb(verb).status)) continue;
      if (lemma == "mind") {
        if (analysis_.document.lemma(verb) == "change") return verb;
      } else if (is_one_of(word(analysis_.tree.left_edge(token)), {"the", "that", "this", "its", "those"}) &&
                 clause_.is_called_off(token)) {
        return verb;
      }
    }
    return Tree::no_token;
  }

  EventReading& reading_;
  Analysis& analysis_;
  ClauseStatus clause_;
};

}  // namespace

void follow_next_sentences(EventReading& reading) { NextSentences(reading).follow(); }

}  // namespace chancery::extract
