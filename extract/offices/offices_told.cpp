#include "extract/offices/offices_told.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::Tenure;

namespace {

constexpr double told_by_other = 0.65;  ///< confidence of an office that is only told of the other one

/// "foreign minister" of "outgoing foreign minister" and "foreign minister-designate"
std::string without_stage(std::string role) {
  for (const std::string_view stage : {"outgoing ", "incoming ", "former ", "Outgoing ", "Former "}) {
    if (role.starts_with(stage)) role.erase(0, stage.size());
  }
  for (const std::string_view stage : {"-designate", "-elect"}) {
    if (role.ends_with(stage)) role.resize(role.size() - stage.size());
  }
  return role;
}

}  // namespace

const Tenure* OfficesTold::told_of(EntityIndex holder, std::uint32_t token) const {
  const Tenure* one = nullptr;
  for (const Tenure& tenure : draft_.analysis.facts.tenures) {
    if (tenure.holder != holder || !told_in_sentence(tenure, token)) continue;
    if (one != nullptr || std::ranges::find(tenure.modifiers, "former") != tenure.modifiers.end())
      return nullptr;
    one = &tenure;
  }
  return one;
}

const Tenure* OfficesTold::last_of(EntityIndex holder, std::uint32_t token) const {
  const auto& tenures = draft_.analysis.facts.tenures;
  const auto begin = draft_.token(token).span.begin;
  const Tenure* last = nullptr;
  for (const Tenure& tenure : tenures) {
    if (holder == none || tenure.holder != holder || tenure.evidence.front().begin > begin) continue;
    if (std::ranges::find(tenure.modifiers, "former") != tenure.modifiers.end()) continue;
    if (last != nullptr && (last->body != tenure.body || last->office_type != tenure.office_type))
      return nullptr;
    last = &tenure;
  }
  return last;
}

bool OfficesTold::told_near(const Tenure& tenure, std::uint32_t token) const {
  if (told_in_sentence(tenure, token)) return true;
  const auto& sentence = draft_.sentence_of(token);
  const Found* name = draft_.found_over(sentence.begin);
  const bool again = draft_.token(sentence.begin).pos == language::Pos::PRON ||
                     (name != nullptr && name->entity == tenure.holder);
  return sentence.begin > 0 && again && told_in_sentence(tenure, sentence.begin - 1);
}

bool OfficesTold::told_in_sentence(const Tenure& tenure, std::uint32_t token) const {
  const auto& sentence = draft_.sentence_of(token);
  const Span span = draft_.document().span_of(sentence.begin, sentence.end);
  return std::ranges::any_of(tenure.evidence, [&](Span evidence) { return span.overlaps(evidence); });
}

const Tenure* OfficesTold::named_in_sentence(std::uint32_t token) const {
  const Tenure* one = nullptr;
  for (const Tenure& tenure : draft_.analysis.facts.tenures) {
    const bool named = is_one_of(tenure.reason.rule, {"office.named", "office.as"});
    if (!named || !told_in_sentence(tenure, token)) continue;
    if (tenure.evidence.front().begin > draft_.token(token).span.begin) continue;
    if (one == nullptr || one->evidence.front().begin < tenure.evidence.front().begin) one = &tenure;
  }
  return one;
}

bool OfficesTold::has_like(EntityIndex holder, const Tenure& office) const {
  return std::ranges::any_of(draft_.analysis.facts.tenures, [&](const Tenure& tenure) {
    return tenure.holder == holder && tenure.body == office.body && tenure.office_type == office.office_type;
  });
}

Tenure OfficesTold::like(const Tenure& office, EntityIndex holder, bool former, std::uint32_t cue,
                         const char* rule) const {
  Tenure tenure;
  tenure.holder = holder;
  tenure.body = office.body;
  tenure.role = without_stage(office.role);
  tenure.office_type = office.office_type;
  tenure.person_class = office.person_class;
  if (former) tenure.modifiers = {"former"};
  tenure.evidence = {draft_.token(cue).span};
  tenure.reason = reason_of(rule, nullptr, draft_.token(cue).span);
  tenure.confidence = told_by_other;
  return tenure;
}

}  // namespace chancery::extract
