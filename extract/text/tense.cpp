#include "extract/text/tense.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 10;

/// Words whose infinitive or participle lies ahead: "planned for Friday", "is due in Muscat on Sunday".
bool looks_ahead(std::string_view lemma) {
  constexpr std::string_view words[] = {"expect", "schedule", "plan",     "due",
                                        "slate",  "likely",   "envisage", "foresee"};
  return std::ranges::find(words, lemma) != std::end(words);
}

/// "failed to pass on Friday": the infinitive lies when its verb does.
bool shares_tense(std::string_view lemma) {
  constexpr std::string_view words[] = {"fail",  "manage", "refuse",   "decline",
                                        "begin", "start",  "continue", "help"};
  return std::ranges::find(words, lemma) != std::end(words);
}

/// "could take place on Thursday" lies ahead; "could hear shots on Thursday" need not.
bool is_of_plans(std::string_view lemma) {
  constexpr std::string_view words[] = {"take", "go",    "hold", "resume", "begin", "start",    "open",
                                        "sign", "table", "meet", "happen", "visit", "announce", "convene"};
  return std::ranges::find(words, lemma) != std::end(words);
}

/// "might be tabled on Wednesday" lies ahead; "might have met", "could not be reached on Wednesday" need not.
Tense tense_of_modal(const language::Document& document, const Tree& tree, std::uint32_t verb,
                     std::string_view modal, bool perfect) {
  if (perfect && modal != "will") return Tense::past;  // "should have been signed in March"
  if (modal != "could" && modal != "might") return Tense::future;
  const bool open = perfect || tree.child(verb, Label::neg) != Tree::no_token;
  const bool able = document.tokens[verb].label == Label::ROOT && !is_of_plans(document.lemma(verb));
  return open || able ? Tense::unknown : Tense::future;
}

/// "proposed that it be held in October", "demanded that he resign on Monday"
bool is_subjunctive(const language::Document& document, const Tree& tree, std::uint32_t verb, bool be) {
  const bool bare = be || document.tag(verb) == "VB";
  return bare && document.tokens[verb].label == Label::ccomp && tree.subject(verb) != Tree::no_token;
}

bool has_having(const language::Document& document, const Tree& tree, std::uint32_t verb) {
  const std::uint32_t having = tree.child(verb, Label::aux);
  return having != Tree::no_token && document.word(having) == "having";
}

/// "is said to have been summoned on Monday": whatever is said of it, it is behind.
bool is_told_of(const language::Document& document, std::uint32_t verb) {
  constexpr std::string_view words[] = {"say",     "believe", "report", "think",  "know", "allege",
                                        "suspect", "rumour",  "rumor",  "appear", "seem", "understand",
                                        "presume", "fear",    "claim",  "suppose"};
  return document.tokens[verb].label == Label::xcomp &&
         std::ranges::find(words, document.lemma(document.tokens[verb].head)) != std::end(words);
}

bool is_verb(const language::Token& token) { return token.pos == Pos::VERB || token.pos == Pos::AUX; }

/// "a visit scheduled for August had been deferred": planned and dropped before what is told; not "had been
/// expected".
bool had_been_dropped(const language::Document& document, const Tree& tree, std::uint32_t plan) {
  const std::uint32_t noun = document.tokens[plan].head;
  if (document.tokens[plan].label != Label::acl || document.tokens[noun].label != Label::nsubjpass)
    return false;
  const std::uint32_t verb = document.tokens[noun].head;
  if (is_one_of(document.lemma(verb), {"expect", "hope", "think", "believe", "mean", "intend"})) return false;
  return std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
    return document.tokens[child].label == Label::aux && document.word(child) == "had";
  });
}

}  // namespace

Tense tense_of(const language::Document& document, const Tree& tree, std::uint32_t verb) {
  bool infinitive = false;
  bool past = false;
  bool present = false;
  bool be = false;
  std::string_view modal;
  for (const std::uint32_t child : tree.children(verb)) {
    const Label label = document.tokens[child].label;
    if (label != Label::aux && label != Label::auxpass) continue;
    const std::string_view lemma = document.lemma(child);
    const std::string_view tag = document.tag(child);
    if (tag == "MD") modal = lemma;
    if (tag == "TO") infinitive = true;
    if (lemma == "have" || tag == "VBD") past = true;
    if (tag == "VBZ" || tag == "VBP") present = true;
    be = be || document.word(child) == "be";
  }
  const std::string_view tag = document.tag(verb);
  if (!modal.empty()) return tense_of_modal(document, tree, verb, modal, past);
  if (infinitive) return past && is_told_of(document, verb) ? Tense::past : Tense::future;
  if (past || tag == "VBD") return Tense::past;
  if (is_subjunctive(document, tree, verb, be)) return Tense::future;
  if (tag == "VBN") return present ? Tense::past : Tense::unknown;
  if (tag == "VBZ" || tag == "VBP" || present) return Tense::present;
  return Tense::unknown;
}

bool is_dropped(const language::Document& document, const Tree& tree, std::uint32_t plan) {
  const std::uint32_t noun = document.tokens[plan].head;
  if (document.tokens[plan].label != Label::acl || document.tokens[noun].label != Label::nsubjpass)
    return false;
  const std::uint32_t was = tree.child(document.tokens[noun].head, Label::auxpass);
  return was != Tree::no_token && document.word(was) == "was";
}

bool is_of_now(const language::Document& document, const Tree& tree, std::uint32_t verb) {
  const auto now = [&](std::uint32_t token) {
    const std::string_view tag = document.tag(token);
    return tag == "VBZ" || tag == "VBP";
  };
  return now(verb) || std::ranges::any_of(tree.children(verb), [&](std::uint32_t child) {
           const Label label = document.tokens[child].label;
           return (label == Label::aux || label == Label::auxpass) && now(child);
         });
}

Tense tense_around(const language::Document& document, const Tree& tree, std::uint32_t token) {
  Tense found = Tense::unknown;
  for (int i = 0; i < max_climb; ++i) {
    const language::Token& at = document.tokens[token];
    if (is_verb(at) || at.pos == Pos::ADJ) {
      const bool ahead = looks_ahead(document.lemma(token));
      Tense own = tense_of(document, tree, token);
      // "the results of elections held in March"
      if (own == Tense::unknown && at.label == Label::acl && document.tag(token) == "VBN") own = Tense::past;
      // "was due on Friday" may lie before or behind; "is due", "due on Friday" ahead.
      if (ahead &&
          (at.pos == Pos::ADJ || at.label == Label::acl || own == Tense::present || own == Tense::past)) {
        const bool object_ahead = at.label == Label::acl || document.tag(token) != "VBD";
        if (object_ahead && had_been_dropped(document, tree, token)) return Tense::past;
        if (object_ahead && is_dropped(document, tree, token)) return Tense::unknown;
        if (object_ahead) return Tense::future;
      }
      if (own == Tense::future && at.label == Label::xcomp && has_having(document, tree, at.head))
        own = Tense::past;  // "denied having offered to resign in January"
      const bool shared = at.label == Label::xcomp && shares_tense(document.lemma(at.head));
      if (at.pos != Pos::ADJ && own != Tense::unknown && !shared) return own;
    }
    if (at.head == token) break;
    token = at.head;
  }
  return found;
}

}  // namespace chancery::extract
