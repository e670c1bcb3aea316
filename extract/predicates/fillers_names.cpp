#include "extract/predicates/fillers.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

/// "a case against Aybek, a lawyer": the person named right before the comma, wherever the parser hangs it.
std::uint32_t Fillers::name_before(std::uint32_t apposition) const {
  const std::uint32_t begin = analysis_.tree.left_edge(apposition);
  if (begin < 2 || analysis_.document.word(begin - 1) != "," || !in_class(apposition, people_))
    return Tree::no_token;
  const MentionAt* name = mention(begin - 2);
  const bool person = name && name->end == begin - 1 && analysis_.entity(*name).kind == EntityKind::person;
  return person ? name->head : Tree::no_token;
}

/// "with the commander of the force, Maj. Gen. Rossi, on Monday": the person named between the commas, where
/// the parser hangs the name on the verb.
std::uint32_t Fillers::name_after(std::uint32_t title) const {
  const auto& tokens = analysis_.document.tokens;
  if (!in_class(title, official_ | people_)) return Tree::no_token;
  std::uint32_t at = analysis_.tree.right_edge(title);
  if (at + 2 >= tokens.size() || analysis_.document.word(at) != ",") return Tree::no_token;
  constexpr int longest = 5;
  ++at;
  for (int i = 0; i < longest && at < tokens.size() && tokens[at].pos == Pos::PROPN; ++i, ++at) {
    const std::uint32_t covering = analysis_.covering_mention[at];
    if (covering == graph::no_index) continue;
    const MentionAt& name = analysis_.mentions[covering];
    const Label label = tokens[name.head].label;
    const bool torn = label == Label::npadvmod || label == Label::dep || label == Label::dobj;
    const bool ends = name.end < tokens.size() && analysis_.document.word(name.end) == ",";
    return torn && ends && analysis_.entity(name).kind == EntityKind::person ? name.head : Tree::no_token;
  }
  return Tree::no_token;
}

/// Whether the clause tells how its noun is called: "called Juan Paz", "who identified himself as", "who gave
/// his name as", but not "who identified the body as".
bool Fillers::tells_own_name(std::uint32_t clause) const {
  const Label label = analysis_.document.tokens[clause].label;
  if (label == Label::acl)
    return analysis_.document.tag(clause) == "VBN" &&
           is_one_of(lemma(clause), {"call", "name", "know", "identify", "dub"});
  const std::uint32_t whom =
      label == Label::relcl ? analysis_.tree.child(clause, Label::dobj) : Tree::no_token;
  if (whom == Tree::no_token) return false;
  if (lemma(clause) == "give") return lemma(whom) == "name";
  return is_one_of(lemma(clause), {"identify", "introduce", "call", "name"}) &&
         is_one_of(analysis_.document.word(whom), {"himself", "herself", "themselves", "itself"});
}

/// "a teacher called Juan Paz", "the suspect, identified as Juan Paz,", "a man who gave his name as Juan
/// Paz", "a group that calls itself the Front": the name, of that kind.
std::uint32_t Fillers::name_given(std::uint32_t noun, EntityKind kind) const {
  const bool nation = has_kind(noun, EntityKind::state) && noun > 0 &&
                      is_one_of(lemma(noun - 1), {"a", "an"});  // "a Greek named Juan Paz"
  if (analysis_.document.tokens[noun].pos != Pos::NOUN && !nation) return Tree::no_token;
  for (const std::uint32_t clause : analysis_.tree.children(noun)) {
    if (clause < noun || !tells_own_name(clause)) continue;
    for (const std::uint32_t child : analysis_.tree.children(clause)) {
      if (child < clause) continue;
      const bool as = analysis_.document.lemma(child) == "as";
      const std::uint32_t name = as ? analysis_.tree.child(child, Label::pobj) : child;
      const bool said = as || analysis_.document.tokens[child].label == Label::oprd;
      if (said && name != Tree::no_token && has_kind(name, kind)) return name;
    }
  }
  return Tree::no_token;
}

/// "A member for the Unity party, Dr Ana Paz,": the name that ends the phrase, hung on what is no person.
std::uint32_t Fillers::name_at_end(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  if (!in_class(noun, official_ | people_)) return Tree::no_token;
  std::uint32_t edge = analysis_.tree.right_edge(noun);
  if (edge > noun + 1 && analysis_.document.word(edge - 1) == ",") --edge;
  const std::uint32_t covering = edge > noun + 1 ? analysis_.covering_mention[edge - 1] : graph::no_index;
  if (covering == graph::no_index) return Tree::no_token;
  const MentionAt& name = analysis_.mentions[covering];
  const std::uint32_t above = tokens[name.head].head;
  if (tokens[name.head].label != Label::appos || above == noun ||
      analysis_.entity(name).kind != EntityKind::person || in_class(above, official_ | people_) ||
      mention(above) != nullptr)
    return Tree::no_token;
  const std::uint32_t begin = analysis_.tree.left_edge(name.head);
  return analysis_.document.word(begin - 1) == "," ? name.head : Tree::no_token;
}

/// "one of its corvettes, the Bung Karang,": the name of the one.
std::uint32_t Fillers::one_of_them(std::uint32_t one) const {
  if (analysis_.document.tag(one) != "CD" || lemma(one) != "one") return Tree::no_token;
  for (const std::uint32_t child : analysis_.tree.children(one)) {
    if (child > one && analysis_.document.tokens[child].label == Label::appos && mention(child) != nullptr)
      return child;
  }
  return Tree::no_token;
}

/// Where an apposition is what the tree names ("Diallo, the party's secretary, who"), the name it explains.
std::uint32_t Fillers::named(std::uint32_t token) const {
  const auto& tokens = analysis_.document.tokens;
  if (const MentionAt* own = mention(token)) {
    if (const std::uint32_t given = name_given(token, EntityKind::person); given != Tree::no_token)
      return given;
    // "the main Hutu rebel group, Forces for Defence,": the body that is the group
    if (analysis_.entity(*own).kind != EntityKind::group || own->head != token) return token;
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      const bool names =
          child > token && tokens[child].label == Label::appos && analysis_.document.tag(token) == "NN";
      if (names && has_kind(child, EntityKind::organisation)) return child;
    }
    return token;
  }
  if (const std::uint32_t one = one_of_them(token); one != Tree::no_token) return one;
  if (tokens[token].label == Label::appos) {
    const std::uint32_t before = name_before(token);
    if (before != Tree::no_token) return before;
    if (mention(tokens[token].head)) return tokens[token].head;
  }
  if (const auto whose = holders(token); !whose.empty()) return whose.front().second;
  if (const std::uint32_t after = name_after(token); after != Tree::no_token) return after;
  if (const std::uint32_t given = name_given(token, EntityKind::person); given != Tree::no_token)
    return given;
  if (const std::uint32_t last = name_at_end(token); last != Tree::no_token) return last;
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label at = tokens[child].label;
    if (at != Label::appos && at != Label::compound && at != Label::nmod) continue;
    if (has_kind(child, EntityKind::person)) return child;  // "named Alma Smagulova interior minister"
    // "her husband, the poet Juan Paz"
    const std::uint32_t inner = at == Label::appos && child > token && mention(child) == nullptr
                                    ? analysis_.tree.child(child, Label::appos)
                                    : Tree::no_token;
    if (inner != Tree::no_token && inner > child && has_kind(inner, EntityKind::person)) return inner;
    // "her master, a Russian named Gleb Sorokin,"
    const std::uint32_t given = at == Label::appos && child > token && in_class(token, people_ | official_)
                                    ? name_given(child, EntityKind::person)
                                    : Tree::no_token;
    if (given != Tree::no_token) return given;
    // "the owner, Kuwait Coastal Shipping,": not the party of "the minister, Kuwait's youngest"
    const bool body =
        !in_class(token, people_) ||
        is_one_of(lemma(token), {"mission", "force", "agent", "operator", "insurer", "charterer", "broker"});
    if (at == Label::appos && has_kind(child, EntityKind::organisation) && body) return child;
    // "the patrol ship Thor"
    if (at == Label::appos && has_kind(child, EntityKind::platform) && is_machine(token)) return child;
  }
  return token;
}

/// "his counterparts, Daniel Overby and Kenji Mitarai": all whom an apposition names.
void Fillers::add_people(std::uint32_t token, std::vector<graph::EntityIndex>& out) const {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    if (analysis_.document.tokens[child].label != Label::conj) continue;
    const std::uint32_t person = named(child);  // "Minister Rao and the Minister of Kenya, Ms. Kamau, met"
    if (!has_kind(person, EntityKind::person)) continue;
    add_entity(mention(person)->entity, out);
    add_people(child, out);
  }
}

}  // namespace chancery::extract
