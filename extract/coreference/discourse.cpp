#include "extract/coreference/discourse.hpp"

#include <algorithm>
#include <utility>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

std::uint32_t top_of_phrase(const Draft& draft, std::uint32_t token) {
  for (int step = 0; step < 8; ++step) {
    const Label label = draft.token(token).label;
    if (label != Label::conj && label != Label::appos) break;
    token = draft.token(token).head;
  }
  return token;
}

void Discourse::name(graph::EntityIndex entity, std::uint32_t token, graph::Reading reading) {
  const std::uint32_t top = top_of_phrase(draft_, token);
  const Label label = draft_.token(top).label;
  const bool subject = language::is_subject(label);
  namings_[entity].push_back(named_.size());
  named_.push_back(
      {entity, token, draft_.token(token).sentence, draft_.sentence_of(token).paragraph, subject, reading});
}

const std::vector<std::size_t>& Discourse::namings_of(graph::EntityIndex entity) const {
  static const std::vector<std::size_t> never;
  const auto found = namings_.find(entity);
  return found == namings_.end() ? never : found->second;
}

std::vector<Discourse::Named> Discourse::last(std::size_t limit) const {
  const std::size_t count = std::min(limit, named_.size());
  return {named_.rbegin(), named_.rbegin() + static_cast<std::ptrdiff_t>(count)};
}

bool Discourse::acts_on(const Named& named, std::uint32_t token) const {
  if (!named.subject || named.sentence != draft_.token(token).sentence) return false;
  const Label label = draft_.token(token).label;
  return !language::is_subject(label);
}

/// "the envoy", which the user's not-same.tsv keeps apart from the entity's name.
bool Discourse::is_kept_apart(graph::EntityIndex index, std::uint32_t token) const {
  if (draft_.links.empty()) return false;
  const std::string word(draft_.lower(token));
  const std::string name = fold(entity(index).name);
  return draft_.links.apart(word, name) != nullptr || draft_.links.apart("the " + word, name) != nullptr;
}

graph::Mention* Discourse::link(graph::EntityIndex entity, std::uint32_t token, std::string rule,
                                const ontology::Row* row, double confidence) {
  if (is_kept_apart(entity, token)) return nullptr;
  graph::Mention mention;
  mention.span = mention.head = draft_.token(token).span;
  mention.form = graph::Mention::Form::description;
  mention.reason = reason_of(std::move(rule), row, mention.span);
  mention.confidence = confidence;
  auto& mentions = draft_.analysis.facts.entities[entity].mentions;
  draft_.analysis.mentions.push_back(
      {entity, static_cast<std::uint32_t>(mentions.size()), token, token + 1, token});
  mentions.push_back(std::move(mention));
  name(entity, token, graph::Reading::plain);
  return &mentions.back();
}

graph::Mention* Discourse::link_pronoun(graph::EntityIndex entity, std::uint32_t token, std::string rule,
                                        double confidence) {
  graph::Mention* const mention = link(entity, token, std::move(rule), nullptr, confidence);
  if (mention != nullptr) mention->form = graph::Mention::Form::pronoun;
  return mention;
}

graph::EntityIndex Discourse::group_of(const std::vector<graph::EntityIndex>& members, std::uint32_t token) {
  std::vector<graph::EntityIndex> sorted = members;
  std::sort(sorted.begin(), sorted.end());
  std::string key = "group";
  for (const graph::EntityIndex member : sorted) key += "-" + entity(member).key;
  auto& entities = draft_.analysis.facts.entities;
  const auto [entry, is_new] = groups_.emplace(key, static_cast<graph::EntityIndex>(entities.size()));
  if (is_new) {
    graph::Entity group;
    group.kind = graph::EntityKind::group;
    group.key = key;
    group.members = std::move(sorted);
    for (const graph::EntityIndex member : members)
      group.name += (group.name.empty() ? "" : ", ") + entity(member).name;
    group.reason = reason_of("group.set", nullptr, draft_.token(token).span);
    group.confidence = 0.8;
    entities.push_back(std::move(group));
  }
  return entry->second;
}

}  // namespace chancery::extract
