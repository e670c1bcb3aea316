// The body for which people without names speak.
#include "extract/status/attributor.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

namespace {

constexpr std::uint32_t far = 200;  ///< tokens back

bool is_adviser(std::string_view lemma) {
  return is_one_of(lemma, {"adviser", "advisor", "aide", "assistant"});
}

}  // namespace

/// "rebels of the Front", "deputies of the Bloc", "an executive of the company": the body for which people
/// without names speak; of "the source", "the official" that of whoever was called so before.
std::vector<EntityIndex> Attributor::body_behind(std::uint32_t people) const {
  const std::string_view word = reading_.fillers.lemma(people);
  if (reading_.fillers.mention(people) != nullptr ||
      !(word == "source" || reading_.fillers.is_agent(people) || is_press_office(people)))
    return {};
  std::vector<EntityIndex> found = body_beside(people);
  const auto& document = analysis_.document;
  const bool again = people > 0 && analysis_.folded.word(people - 1) == "the" &&
                     analysis_.tree.child(people, Label::prep) == Tree::no_token &&
                     is_one_of(word, {"source", "official", "diplomat", "officer", "adviser", "aide"});
  if (!found.empty() || !again) return found;
  for (std::uint32_t at = people - 1; at > 0 && people - at < far; --at) {
    if (reading_.fillers.lemma(at) != word || reading_.fillers.mention(at) != nullptr ||
        document.tag(at) != document.tag(people))
      continue;
    found = body_beside(at);
    if (!found.empty() || analysis_.folded.word(at - 1) != "the") return found;
  }
  return found;
}

/// The body that is named behind the word for people.
std::vector<EntityIndex> Attributor::body_beside(std::uint32_t people) const {
  std::vector<EntityIndex> found;
  for (const std::uint32_t child : analysis_.tree.children(people)) {
    if (analysis_.document.tokens[child].label != Label::prep) continue;
    const bool adviser =
        analysis_.document.lemma(child) == "to" && is_adviser(reading_.fillers.lemma(people));
    if (!adviser && !is_one_of(analysis_.document.lemma(child), {"of", "from", "for", "at", "in", "with"}))
      continue;
    const std::uint32_t body = analysis_.tree.child(child, Label::pobj);
    const MentionAt* at = body == Tree::no_token ? nullptr : reading_.fillers.mention(body);
    // "a spokesman for Israel's military": for the state whose it is
    const bool forces = body != Tree::no_token && at == nullptr && reading_.fillers.is_force(body) &&
                        is_one_of(analysis_.document.lemma(child), {"of", "for"});
    // "two diplomats at the Kenyan embassy"
    const bool post = body != Tree::no_token && at == nullptr &&
                      is_one_of(reading_.fillers.lemma(body),
                                {"embassy", "consulate", "mission", "presidency", "delegation"});
    if ((forces || post) && found.empty()) found = reading_.fillers.entities(body);
    // "an aide to President Lee": for the state that the president is of
    if (adviser && at != nullptr && analysis_.entity(*at).kind == EntityKind::person &&
        analysis_.entity(*at).state != graph::no_index && has_office(at->entity))
      found.push_back(analysis_.entity(*at).state);
    if (at == nullptr || analysis_.entity(*at).kind != EntityKind::organisation) continue;
    found.push_back(at->entity);
    break;
  }
  return found;
}

}  // namespace chancery::extract
