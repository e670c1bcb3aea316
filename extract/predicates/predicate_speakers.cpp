// Who speaks where the parser puts the speaker, or the verb of speech, into what is said.
#include <algorithm>

#include "extract/predicates/predicate.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

/// The first of the words of a title that stand right before a name, whatever the parser hangs them on.
std::uint32_t PredicateReader::before_title(std::uint32_t name) const {
  constexpr int longest = 6;
  for (int i = 0; i < longest && name > 0; ++i, --name) {
    const Pos pos = analysis_.document.tokens[name - 1].pos;
    if (pos != Pos::NOUN && pos != Pos::ADJ && pos != Pos::PROPN) break;
  }
  return name;
}

/// "Nobody was hurt, the minister, Juan Paz, told parliament": the person right before the comma, where the
/// parser gives the verb no subject and joins it to the clause without a word.
std::uint32_t PredicateReader::person_before_comma(std::uint32_t verb) const {
  const bool joined = label(verb) == Label::conj || label(verb) == Label::parataxis;
  if (!joined || verb < 2 || analysis_.document.tag(verb) != "VBD") return Tree::no_token;
  if (analysis_.document.word(verb - 1) != ",") return Tree::no_token;
  if (!is_one_of(analysis_.document.lemma(verb),
                 {"say", "tell", "add", "announce", "report", "note", "claim"}))
    return Tree::no_token;
  const std::uint32_t index = analysis_.covering_mention[verb - 2];
  if (index == graph::no_index) return Tree::no_token;
  const MentionAt& mention = analysis_.mentions[index];
  return analysis_.entity(mention).kind == graph::EntityKind::person ? mention.head : Tree::no_token;
}

/// "wounding dozens, doctors and a local official said": who speaks is no part of the list before them.
std::uint32_t PredicateReader::named_speaker(std::uint32_t verb) const {
  if (verb == 0 || analysis_.document.tag(verb) != "VBD" ||
      analysis_.tree.child(verb, Label::nsubj) != Tree::no_token ||
      !is_one_of(analysis_.document.lemma(verb), {"say", "report", "announce", "confirm", "add", "claim"})) {
    return Tree::no_token;
  }
  const std::uint32_t sentence = analysis_.document.tokens[verb].sentence;
  std::uint32_t at = verb - 1;
  constexpr int longest = 12;
  for (int i = 0; i < longest; ++i) {
    if (analysis_.document.tokens[at].sentence != sentence || is_verb(at)) return Tree::no_token;
    const std::uint32_t begin = analysis_.tree.left_edge(at);
    const bool listed = label(at) == Label::conj && !is_verb(head(at)) && head(at) < at;
    if (listed && begin > 0 && analysis_.document.word(begin - 1) == ",") return at;
    if (head(at) >= verb || head(at) == at) return Tree::no_token;
    at = head(at);
  }
  return Tree::no_token;
}

void PredicateReader::read_speakers() {
  const auto count = static_cast<std::uint32_t>(analysis_.document.tokens.size());
  for (std::uint32_t verb = 0; verb < count; ++verb) {
    const std::uint32_t who = named_speaker(verb);
    if (who == Tree::no_token) continue;
    speaker_of_verb_.emplace_back(verb, who);
    speaks_[who] = true;
  }
}

std::uint32_t PredicateReader::reported_clause(std::uint32_t verb) const {
  if (const std::uint32_t clause = fronted_report(verb); clause != Tree::no_token) return clause;
  const Label own = label(verb);
  const bool between =
      own == Label::ccomp && head(verb) > verb;  // "Had it come, she told the paper, they would"
  if (own != Label::parataxis && own != Label::conj && own != Label::relcl && own != Label::dep &&
      own != Label::advcl && !between) {
    return Tree::no_token;
  }
  const Tree& tree = analysis_.tree;
  const bool tells =
      is_one_of(analysis_.document.lemma(verb), {"tell", "inform", "assure", "remind"});  // who is told
  if (tree.child(verb, Label::ccomp) != Tree::no_token ||
      (tree.child(verb, Label::dobj) != Tree::no_token && !tells) ||
      tree.child(verb, Label::mark) != Tree::no_token) {
    return Tree::no_token;
  }
  const std::uint32_t subject = tree.child(verb, Label::nsubj);
  if (subject == Tree::no_token) {
    if (named_speaker(verb) == Tree::no_token && person_before_comma(verb) == Tree::no_token)
      return Tree::no_token;
  } else {
    if (antecedent(subject) != subject) return Tree::no_token;
    const std::uint32_t begin = before_title(std::min(tree.left_edge(subject), verb));
    if (begin == 0) return Tree::no_token;
    const std::string_view before = analysis_.document.word(begin - 1);
    const bool quoted = before == "”" || before == "\"";
    if (before != "," && (between || !quoted)) return Tree::no_token;
  }
  const std::uint32_t clause = is_verb(head(verb)) ? head(verb) : verb_above(head(verb));
  return clause != Tree::no_token && stands_apart(clause, verb) ? Tree::no_token : clause;
}

/// "Agents had followed her; Oslo protested": a clause of its own before a semicolon.
bool PredicateReader::stands_apart(std::uint32_t clause, std::uint32_t verb) const {
  const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
  if (subject == Tree::no_token) return false;
  const std::uint32_t begin = analysis_.tree.left_edge(subject);
  for (std::uint32_t at = begin; at > clause && at + 3 > begin; --at)
    if (analysis_.document.word(at - 1) == ";") return true;
  return false;
}

/// "Kenyan forces "neutralised" two men, the ministry said", which the parser takes for an adverbial clause.
std::uint32_t PredicateReader::fronted_report(std::uint32_t verb) const {
  const Tree& tree = analysis_.tree;
  const std::uint32_t clause = tree.child(verb, Label::advcl);
  const std::uint32_t subject = tree.child(verb, Label::nsubj);
  if (clause == Tree::no_token || subject == Tree::no_token || clause > subject) return Tree::no_token;
  if (tree.child(verb, Label::ccomp) != Tree::no_token || tree.child(verb, Label::dobj) != Tree::no_token)
    return Tree::no_token;
  bool told = false;
  for (const std::uint32_t child : tree.children(clause)) {
    const Label as = label(child);
    if (as == Label::mark || as == Label::advmod) {
      const std::string_view lemma = analysis_.document.lemma(child);
      if (as == Label::mark || is_one_of(lemma, {"when", "where", "how", "once"})) return Tree::no_token;
    }
    if (is_subject(as)) told = true;
  }
  const std::string_view tag = analysis_.document.tag(clause);
  const bool finite = tag == "VBD" || tag == "VBN" || tag == "VBZ" || tag == "VBP";
  const std::uint32_t begin = tree.left_edge(subject);
  return told && finite && begin > 0 && analysis_.document.word(begin - 1) == "," ? clause : Tree::no_token;
}

}  // namespace chancery::extract
