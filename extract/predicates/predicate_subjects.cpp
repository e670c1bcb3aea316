// Who does what a verb says: subjects of its own, shared, controlled, or of whoever issued a text.
#include <algorithm>

#include "extract/predicates/predicate.hpp"
#include "extract/words/event_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

constexpr int max_climb = 8;

/// Verbs whose subject says what the text says: "issued a statement condemning", "said in a letter urging".
bool gives_out(std::string_view lemma) {
  return is_one_of(
      lemma, {"issue", "release", "publish", "sign", "adopt", "send", "write", "make", "deliver", "read",
              "post", "say", "approve", "pass", "agree", "put", "circulate", "address", "join"});
}

}  // namespace

/// "In Lima, Peru's spokesman, Juan Paz, said": the parser takes the subject for an apposition to the place.
std::uint32_t PredicateReader::fronted_subject(std::uint32_t verb) const {
  const std::string_view tag = analysis_.document.tag(verb);
  if (label(verb) != Label::ROOT || (tag != "VBD" && tag != "VBZ" && tag != "VBP")) return Tree::no_token;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (child > verb) break;
    if (label(child) != Label::prep || child != analysis_.tree.left_edge(verb)) continue;
    std::uint32_t place = analysis_.tree.child(child, Label::pobj);
    std::uint32_t subject = place == Tree::no_token ? place : analysis_.tree.child(place, Label::appos);
    if (subject != Tree::no_token && analysis_.document.word(verb - 1) == ",") return subject;
    // "On the sidelines of the conference, the ministers of Oslo and Rome met"
    for (int i = 0; i < 3 && place != Tree::no_token && subject == Tree::no_token; ++i) {
      const std::uint32_t deeper = analysis_.tree.child(place, Label::prep);
      place = deeper == Tree::no_token ? deeper : analysis_.tree.child(deeper, Label::pobj);
      subject = place == Tree::no_token ? place : analysis_.tree.child(place, Label::appos);
    }
    const bool beside = subject != Tree::no_token && analysis_.tree.right_edge(subject) == verb;
    const std::uint32_t first = beside ? analysis_.tree.left_edge(subject) : 0;
    if (first > 0 && analysis_.document.word(first - 1) == ",") return subject;
  }
  return Tree::no_token;
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

/// "and a day later expelled him": the day, which the parser takes for who does it.
bool PredicateReader::is_time_passed(std::uint32_t noun) const {
  return is_one_of(analysis_.document.lemma(noun), {"minute", "hour", "day", "week", "month", "year"}) &&
         noun + 1 < analysis_.document.tokens.size() &&
         is_one_of(analysis_.document.word(noun + 1), {"later", "earlier"});
}

std::vector<std::uint32_t> PredicateReader::surface_subjects(std::uint32_t verb, int depth) const {
  std::vector<std::uint32_t> found = own_subjects(verb, depth);
  if (!found.empty()) add_likewise(verb, found);
  return found;
}

std::vector<std::uint32_t> PredicateReader::own_subjects(std::uint32_t verb, int depth) const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (!is_subject(label(child)) || is_time_passed(child)) continue;
    std::uint32_t subject = antecedent(child);
    // "The bloc operating in Mali said": the parser takes the participle for the subject
    const std::uint32_t inner = analysis_.document.tag(subject) == "VBG"
                                    ? analysis_.tree.child(subject, Label::nsubj)
                                    : Tree::no_token;
    if (inner != Tree::no_token && inner < subject) subject = inner;
    const std::uint32_t list = list_of_token_[subject];
    if (list != graph::no_index && lists_[list].front() != subject) {
      // "officials from Japan, the U.S. and Korea condemned": the parser takes "the U.S." for the subject
      const std::uint32_t first = lists_[list].front();
      const std::uint32_t preposition = head(first);
      if (label(first) == Label::pobj && label(preposition) == Label::prep && !is_verb(head(preposition))) {
        subject = head(preposition);
      }
    }
    if (const auto who = issuers(subject, depth); !who.empty()) {
      found.insert(found.end(), who.begin(), who.end());
      continue;
    }
    add_conjuncts(subject, found);
  }
  if (found.size() == 1) {
    const std::uint32_t other = listed_before(verb, found.front());
    if (other != Tree::no_token) found.insert(found.begin(), other);
  }
  if (!found.empty() || depth >= max_climb) return found;
  if (const std::uint32_t who = subject_of_item(verb); who != Tree::no_token) {
    add_conjuncts(who, found);
    return found;
  }
  const auto speech = std::ranges::lower_bound(speaker_of_verb_, std::pair(verb, std::uint32_t{0}));
  if (speech != speaker_of_verb_.end() && speech->first == verb) {
    add_conjuncts(speech->second, found);
    return found;
  }
  if (const std::uint32_t fronted = fronted_subject(verb); fronted != Tree::no_token) {
    add_conjuncts(fronted, found);
    return found;
  }
  return shared_subjects(verb, depth + 1);
}

bool PredicateReader::is_writing(std::uint32_t token) const {
  const LemmaEntry* entry = analysis_.lexicon.events().find(analysis_.document.lemma(token));
  return entry && (entry->classes & writing_) != 0;
}

/// Who speaks in a text: "a statement by Oslo condemning", "France's letter urged", "issued a statement
/// calling for"; empty when `writing` is no text or nobody is named.
std::vector<std::uint32_t> PredicateReader::issuers(std::uint32_t writing, int depth) const {
  std::vector<std::uint32_t> found;
  if (depth >= max_climb || !is_writing(writing)) return found;
  for (const std::uint32_t child : analysis_.tree.children(writing)) {
    const Label at = label(child);
    if (at == Label::poss) add_conjuncts(child, found);
    if (at == Label::acl && gives_out(analysis_.document.lemma(child)) && is_passive(child)) {
      for (const std::uint32_t subject : subjects(child))
        found.push_back(subject);  // "a statement issued by Oslo"
    }
    const std::string_view lemma = analysis_.document.lemma(child);
    if (at != Label::prep || (lemma != "of" && lemma != "by" && lemma != "from")) continue;
    const std::uint32_t whose = analysis_.tree.child(child, Label::pobj);
    if (whose != Tree::no_token) add_conjuncts(whose, found);
  }
  if (!found.empty()) return found;
  const Carrier at = carrier(writing);
  if (!at || !gives_out(analysis_.document.lemma(at.verb))) return found;
  if (at.label == Label::nsubjpass) return subjects(at.verb);
  const bool within = at.label == Label::pobj && analysis_.document.lemma(at.preposition) == "in";
  if (at.label != Label::dobj && !within) return found;
  found = surface_subjects(at.verb, depth + 1);
  if (within) add_joined(at.verb, found);
  return found;
}

bool PredicateReader::is_actor(std::uint32_t token) const {
  const MentionAt* at = analysis_.mention_headed_by(token);
  if (at == nullptr) return false;
  const graph::EntityKind kind = analysis_.entity(*at).kind;
  return kind == graph::EntityKind::state || kind == graph::EntityKind::organisation ||
         kind == graph::EntityKind::person;
}

/// "was given tanks": an object behind the passive.
bool PredicateReader::has_retained_object(std::uint32_t verb) const {
  const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
  return object != Tree::no_token && object > verb;
}

std::vector<std::uint32_t> PredicateReader::subjects(std::uint32_t verb) const {
  if (!is_passive(verb)) return surface_subjects(verb, 0);
  std::vector<std::uint32_t> found;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const bool by = label(child) == Label::prep && child > verb && analysis_.document.word(child) == "by";
    if (label(child) != Label::agent && !by) continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    // "was given 20 tanks by Russia"
    if (object == Tree::no_token || (by && !(is_actor(object) && has_retained_object(verb)))) continue;
    add_conjuncts(object, found);
  }
  if (!found.empty()) return found;
  // "were hosed, rammed and cut by the guard": told once, at the end
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (label(child) == Label::conj && child > verb && analysis_.document.tag(child) == "VBN" &&
        analysis_.tree.child(child, Label::auxpass) == Tree::no_token &&
        analysis_.tree.child(child, Label::nsubjpass) == Tree::no_token && is_passive(child))
      return subjects(child);
  }
  return found;
}

}  // namespace chancery::extract
