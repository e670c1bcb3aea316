// What somebody hopes, fears, wants or insists on is theirs as well.
#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

/// Verbs whose subject holds what the clause behind them tells.
bool holds(std::string_view lemma) {
  return is_one_of(lemma, {"believe", "think", "hope", "fear", "expect", "suspect", "insist", "maintain",
                           "doubt", "contend", "reckon", "assume", "want", "wish", "demand"});
}

/// "wants an inquiry", "demands his release"
bool wants(std::string_view lemma) { return is_one_of(lemma, {"want", "seek", "demand", "await"}); }

/// "counted four arrests": whoever does so tells of them.
bool counts(std::string_view lemma) {
  return is_one_of(lemma, {"count", "record", "register", "document", "tally", "log", "list", "chronicle"});
}

/// "carried a report that", "published a report saying that"
bool carries(std::string_view lemma) {
  return is_one_of(lemma, {"carry", "publish", "run", "print", "air", "broadcast", "post", "circulate",
                           "release", "issue", "spread"});
}

/// "described a plan in three steps: Chad would leave"
bool lays_out(std::string_view lemma) {
  return is_one_of(lemma, {"describe", "outline", "sketch", "detail", "list", "recount", "present", "report",
                           "give", "lay", "set", "offer", "depict"});
}

/// "the army's account is that"
bool is_account_of(std::string_view noun) {
  return is_one_of(noun, {"account", "version", "view", "claim", "position", "argument", "contention",
                          "explanation", "line", "story", "charge", "complaint", "answer"});
}

}  // namespace

/// "The army's own account is that the drones were launched by rebels": told by whose account it is.
void Attributor::from_account(std::uint32_t be) {
  const auto& tokens = analysis_.document.tokens;
  if (analysis_.document.lemma(be) != "be") return;
  const std::uint32_t account = analysis_.tree.child(be, Label::nsubj);
  const std::uint32_t clause = analysis_.tree.child(be, Label::ccomp);
  if (account == Tree::no_token || clause == Tree::no_token || clause < be ||
      !is_account_of(reading_.fillers.lemma(account)))
    return;
  std::uint32_t owner = analysis_.tree.child(account, Label::poss);
  for (const std::uint32_t child : analysis_.tree.children(account)) {
    const bool of = tokens[child].label == Label::prep && analysis_.document.lemma(child) == "of";
    if (owner == Tree::no_token && of) owner = analysis_.tree.child(child, Label::pobj);
  }
  if (owner == Tree::no_token) return;
  for (std::uint32_t token = clause; token < analysis_.tree.right_edge(clause); ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index != graph::no_index && free(index)) add(index, owner, account, "attribution.account");
  }
}

/// "Chad sanctions firms accused of buying parts": Chad says so, where nobody else does.
void Attributor::from_accused(std::uint32_t index) {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t deed = reading_.events[index].token;
  const std::uint32_t of = tokens[deed].head;
  const std::uint32_t accused = tokens[of].head;
  if (!reading_.event(index).attribution.empty() || tokens[deed].label != Label::pcomp ||
      tokens[of].label != Label::prep || tokens[accused].label != Label::acl ||
      analysis_.document.tag(accused) != "VBN" ||
      !is_one_of(analysis_.document.lemma(accused), {"accuse", "suspect"}) ||
      analysis_.tree.child(accused, Label::agent) != Tree::no_token)
    return;
  const std::uint32_t whom = tokens[accused].head;
  const std::uint32_t noun = whom == 0 ? 0 : whom - 1;
  // "U.S. sanctions network accused of": the parser may take the verb of a headline for a noun
  const bool before = tokens[noun].head == whom && tokens[noun].label == Label::compound;
  const std::uint32_t main = tokens[whom].label == Label::dobj ? reading_.event_of_token[tokens[whom].head]
                             : before                          ? reading_.event_of_token[noun]
                                                               : graph::no_index;
  if (main == graph::no_index || is_speech(main)) return;
  for (const graph::Argument& argument : reading_.event(main).arguments) {
    if (argument.role == "agent" && argument.entity != graph::no_index)
      add_source(index, argument.entity, {"attribution.accused", "", 0, tokens[accused].span});
  }
}

void Attributor::from_stance(std::uint32_t verb) {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[verb].pos != language::Pos::VERB || reading_.predicates.is_passive(verb)) return;
  const std::string_view lemma = analysis_.document.lemma(verb);
  const bool forward =
      lemma == "look" && verb + 1 < tokens.size() && analysis_.document.word(verb + 1) == "forward";
  if (lays_out(lemma)) from_layout(verb);
  if (carries(lemma)) from_carried(verb);
  const bool tallied = counts(lemma) && !reading_.predicates.subjects(verb).empty();
  if (!holds(lemma) && !wants(lemma) && !forward && !tallied) return;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = tokens[child].label;
    const bool clause = label == Label::ccomp || label == Label::xcomp;
    const bool held = (clause && holds(lemma)) || (label == Label::dobj && (wants(lemma) || tallied)) ||
                      (forward && label == Label::prep && analysis_.document.lemma(child) == "to");
    if (held && (child > verb || (label == Label::ccomp && is_put_behind(verb)))) hold(child, verb);
  }
}

/// What the report tells that a medium or body carries is told by whoever carries it.
void Attributor::from_carried(std::uint32_t verb) {
  const std::uint32_t report = analysis_.tree.child(verb, Label::dobj);
  if (report == Tree::no_token || report < verb ||
      !is_one_of(analysis_.document.lemma(report),
                 {"report", "statement", "story", "article", "account", "video", "note", "letter", "claim",
                  "communique", "communiqué"}))
    return;
  const auto carriers = reading_.predicates.subjects(verb);
  for (std::uint32_t token = report + 1; token < analysis_.tree.right_edge(verb); ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    const bool told = index != graph::no_index && free(index) &&
                      (analysis_.tree.below(token, report) || analysis_.document.word(report + 1) == "that");
    if (!told) continue;
    for (const std::uint32_t carrier : carriers) add(index, carrier, verb, "attribution.carried");
  }
}

/// "The paper described a plan in three steps: Chad would leave, and": all behind the colon.
void Attributor::from_layout(std::uint32_t verb) {
  constexpr std::uint32_t longest = 15;  ///< tokens of what is described
  const language::Document& document = analysis_.document;
  const std::uint32_t end = document.sentences[document.tokens[verb].sentence].end;
  std::uint32_t colon = verb + 1;
  while (colon < end && document.word(colon) != ":") {
    if (colon > verb + longest || is_one_of(document.word(colon), {";", "\"", "“"})) return;
    ++colon;
  }
  if (colon + 1 >= end || is_one_of(document.word(colon + 1), {"\"", "“"})) return;
  const auto tellers = reading_.predicates.subjects(verb);
  for (std::uint32_t token = colon + 1; token < end; ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || !free(index)) continue;
    for (const std::uint32_t teller : tellers) add(index, teller, verb, "attribution.layout");
  }
}

/// "Rebels planted it, the army believes": behind a comma.
bool Attributor::is_put_behind(std::uint32_t verb) const {
  const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
  if (subject == Tree::no_token) return false;
  const std::uint32_t begin = analysis_.tree.left_edge(subject);
  return begin > 0 && analysis_.document.word(begin - 1) == ",";
}

/// All that stands in what `verb` governs is told by the subject of `verb`.
void Attributor::hold(std::uint32_t governed, std::uint32_t verb) {
  const auto holders = reading_.predicates.subjects(verb);
  for (std::uint32_t token = governed; token < analysis_.tree.right_edge(governed); ++token) {
    const std::uint32_t index = reading_.event_of_token[token];
    if (index == graph::no_index || !free(index)) continue;
    if (is_known_below(token, governed)) continue;
    for (const std::uint32_t holder : holders) add(index, holder, verb, "attribution.stance");
  }
}

}  // namespace chancery::extract
