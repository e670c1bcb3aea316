// Papers that are told of without a name: "an agreement on trade", and the same again.
#include "extract/coreference/described_things.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;
using graph::Mention;

void DescribedThings::new_agreement(std::uint32_t token, const Noun& noun) {
  const std::uint32_t begin = words_.first_modifier(token);
  Entity agreement;
  agreement.kind = EntityKind::agreement;
  agreement.subtype = noun.subtype;
  agreement.name = std::string(draft_.document().span_of(begin, token + 1).in(draft_.document().text));
  // Nothing but its article and place tells it from other papers of that kind.
  agreement.key = slug(draft_.analysis.article.id) + "-" + slug(agreement.name) + "-b" +
                  std::to_string(draft_.token(token).span.begin);
  agreement.reason = reason_of("agreement.concluded", noun.row, draft_.token(token).span);
  agreement.confidence = 0.7;
  auto& entities = draft_.analysis.facts.entities;
  entities.push_back(std::move(agreement));
  Mention* const mention = discourse_.link(static_cast<EntityIndex>(entities.size() - 1), token,
                                           "agreement.concluded", noun.row, 0.7);
  if (mention != nullptr && !words_.is_concluded(token))
    mention->span = draft_.document().span_of(begin, token + 1);
}

/// "the air services agreement" again: the last paper whose name has all these words.
bool DescribedThings::link_same_paper(std::uint32_t token) {
  const std::uint32_t first = words_.first_modifier(token);
  const auto last = discourse_.last_distinct(token, 1, 12, [&](const Discourse::Named& named) {
    const Entity& entity = discourse_.entity(named.entity);
    const std::string name = fold(entity.name);
    if (entity.kind != EntityKind::agreement) return false;
    for (std::uint32_t i = first; i <= token; ++i) {
      if (name.find(draft_.lower(i)) == std::string::npos) return false;
    }
    return true;
  });
  if (last.empty()) return false;
  discourse_.link(last.front(), token, "description.noun", nullptr, 0.65);
  return true;
}

}  // namespace chancery::extract
