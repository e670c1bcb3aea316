// What the parser tore apart: objects behind "up to", clauses with an inserted verb of speech.
#include <algorithm>

#include "extract/events/predicate.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

/// "kidnapped up to 16 advisers", where the parser makes "up" a particle: whether there is such an object.
bool PredicateReader::add_counted(std::uint32_t verb, Predicate& predicate) const {
  const std::uint32_t up = analysis_.tree.child(verb, Label::prt);
  if (up == Tree::no_token || analysis_.document.lemma(up) != "up") return false;
  for (const std::uint32_t base : {up, verb}) {
    for (const std::uint32_t to : analysis_.tree.children(base)) {
      if (label(to) != Label::prep || to != up + 1 || analysis_.document.lemma(to) != "to") continue;
      const std::uint32_t object = analysis_.tree.child(to, Label::pobj);
      if (object == Tree::no_token || analysis_.tree.child(object, Label::nummod) == Tree::no_token) continue;
      add_phrase({Slot::obj, {}}, object, false, predicate);
      return true;
    }
  }
  return false;
}

/// "fired what Tokyo called a missile": what it is called is the object; what stands behind it is the verb's.
bool PredicateReader::add_so_called(std::uint32_t verb, Predicate& predicate) const {
  for (const std::uint32_t clause : analysis_.tree.children(verb)) {
    if (label(clause) != Label::ccomp || clause < verb ||
        !is_one_of(analysis_.document.lemma(clause), {"call", "describe", "term", "label", "dub", "say"})) {
      continue;
    }
    const std::uint32_t what = analysis_.tree.child(clause, Label::dobj);
    const std::uint32_t called = analysis_.tree.child(clause, Label::oprd);
    if (what != verb + 1 || analysis_.document.lemma(what) != "what" || called == Tree::no_token) continue;
    add_phrase({Slot::obj, {}}, called, true, predicate);
    add_prepositions(clause, true, predicate);
    return true;
  }
  return false;
}

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

/// "Cabinet chief summoned", "Five killed in clashes": in titles a past form without an object is a passive.
bool PredicateReader::heads_title(std::uint32_t verb) const {
  const std::string_view tag = analysis_.document.tag(verb);
  if ((tag != "VBD" && tag != "VBN") || label(verb) != Label::ROOT) return false;
  const Tree& tree = analysis_.tree;
  constexpr Label own[] = {Label::aux, Label::dobj, Label::ccomp, Label::xcomp, Label::dative};
  if (std::ranges::any_of(own, [&](Label one) { return tree.child(verb, one) != Tree::no_token; }) ||
      tree.child(verb, Label::nsubj) == Tree::no_token || !is_title(analysis_.document.tokens[verb].span)) {
    return false;
  }
  const EventLexicon& lexicon = analysis_.lexicon.events();
  const LemmaEntry* entry = lexicon.find(analysis_.document.lemma(verb));
  if (entry == nullptr) return false;
  const std::uint32_t particle = tree.child(verb, Label::prt);
  return std::ranges::any_of(entry->triggers, [&](std::uint32_t index) {
    const Trigger& trigger = lexicon.trigger(index);
    const bool whole =
        particle == Tree::no_token
            ? trigger.words.size() == 1
            : trigger.words.size() == 2 && trigger.words.back() == analysis_.document.lemma(particle);
    return trigger.pos == Trigger::Pos::verb && whole &&
           std::ranges::any_of(trigger.frame, [](const RolePlace& role) {
             return role.place.slot == Slot::obj &&
                    is_one_of(role.role, {"target", "victim", "patient", "appointee"});
           });
  });
}

bool PredicateReader::is_title(Span words) const {
  const auto& lines = analysis_.article.lines;
  const auto line = std::ranges::find_if(
      lines, [&](const auto& one) { return one.span.begin <= words.begin && words.end <= one.span.end; });
  return line != lines.end() && (line->role == input::LineRole::title || line->role == input::LineRole::deck);
}

/// "Japan, Philippines sign a pact": the name before the comma, where the verb is of several and the parser
/// finds one; no_token when there is none.
std::uint32_t PredicateReader::listed_before(std::uint32_t verb, std::uint32_t subject) const {
  const auto& document = analysis_.document;
  if (document.tag(verb) != "VBP" || analysis_.mention_of_token[subject] == graph::no_index)
    return Tree::no_token;
  if (document.morph(subject).find("Number=Plur") != std::string_view::npos &&
      document.tag(subject) != "NNPS")
    return Tree::no_token;
  const std::uint32_t begin = analysis_.tree.left_edge(subject);
  const std::uint32_t first = document.sentences[document.tokens[verb].sentence].begin;
  if (begin < first + 2 || document.word(begin - 1) != ",") return Tree::no_token;
  const std::uint32_t covering = analysis_.covering_mention[begin - 2];
  if (covering == graph::no_index) return Tree::no_token;
  const MentionAt& name = analysis_.mentions[covering];
  return name.begin == first && name.end == begin - 1 ? name.head : Tree::no_token;
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

/// "met the leader of the Greeks, Ms. A, and the leader of the Turks, Mr. B": the parser hangs the second on
/// the verb.
void PredicateReader::add_torn(std::uint32_t verb, Predicate& predicate) const {
  const auto listed = predicate.fillers;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Pos pos = analysis_.document.tokens[child].pos;
    if (label(child) != Label::conj || child < verb || (pos != Pos::NOUN && pos != Pos::PROPN)) continue;
    if (is_verb(child) || analysis_.tree.child(child, Label::nsubj) != Tree::no_token) continue;
    const Filler* before = nullptr;
    for (const Filler& filler : listed) {
      const bool nominal = filler.place.slot == Slot::obj || filler.place.slot == Slot::prep;
      if (nominal && !filler.borrowed && filler.token > verb && filler.token < child &&
          (before == nullptr || filler.token > before->token)) {
        before = &filler;
      }
    }
    if (before == nullptr) continue;
    const Place place = before->place;
    if (predicate.passive && place == Place{Slot::prep, "by"})
      add_phrase({Slot::subj, {}}, child, true, predicate);
    add_phrase(place, child, true, predicate);
  }
}

/// "declared the consul persona non grata", where the parser makes a clause of the object and what it
/// becomes.
void PredicateReader::add_small_clause(std::uint32_t verb, Predicate& predicate) const {
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Pos pos = analysis_.document.tokens[child].pos;
    const bool nominal = pos == Pos::NOUN || pos == Pos::PROPN || pos == Pos::ADJ;
    if (label(child) != Label::ccomp || child < verb || !nominal) continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::nsubj);
    if (object == Tree::no_token || analysis_.tree.left_edge(object) != verb + 1) continue;
    if (analysis_.tree.child(child, Label::aux) == Tree::no_token)
      add_phrase({Slot::obj, {}}, object, true, predicate);
  }
}

/// "handed over four men convicted of smuggling", where the parser makes a clause of the object.
void PredicateReader::add_reduced_object(std::uint32_t verb, Predicate& predicate) const {
  const std::uint32_t particle = analysis_.tree.child(verb, Label::prt);
  const std::uint32_t next = (particle == verb + 1 ? particle : verb) + 1;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (child < verb || (label(child) != Label::advcl && label(child) != Label::ccomp)) continue;
    if (!is_reduced(child)) continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::nsubj);
    if (analysis_.tree.left_edge(object) == next) add_phrase({Slot::obj, {}}, object, true, predicate);
  }
}

std::uint32_t PredicateReader::reported_clause(std::uint32_t verb) const {
  const Label own = label(verb);
  const bool between =
      own == Label::ccomp && head(verb) > verb;  // "Had it come, she told the paper, they would"
  if (own != Label::parataxis && own != Label::conj && own != Label::relcl && own != Label::dep &&
      own != Label::advcl && !between) {
    return Tree::no_token;
  }
  const Tree& tree = analysis_.tree;
  const bool tells = analysis_.document.lemma(verb) == "tell";  // its object is who is told
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
    if (before != "," && before != "”" && before != "\"") return Tree::no_token;
  }
  return is_verb(head(verb)) ? head(verb) : verb_above(head(verb));
}

}  // namespace chancery::extract
