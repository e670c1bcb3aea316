#include "extract/names/dateline_places.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;

/// "GOMA" as "Goma"; a name with other letters than those of ASCII stays as it is written.
std::string in_lower_case(std::string_view name) {
  std::string out(name);
  const bool plain = std::ranges::all_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
  if (!plain || !is_all_capitals(name)) return out;
  for (std::size_t i = 1; i < out.size(); ++i) {
    const bool inside = out[i - 1] != ' ' && out[i - 1] != '-';
    if (inside && out[i] >= 'A' && out[i] <= 'Z') out[i] = static_cast<char>(out[i] - 'A' + 'a');
  }
  return out;
}

class DatelinePlaces {
 public:
  explicit DatelinePlaces(Draft& draft) : draft_(draft), text_(draft.analysis.article.text) {}

  void run() {
    for (const input::Line& line : draft_.analysis.article.lines) {
      if (line.role == input::LineRole::dateline) read(line.span);
    }
  }

 private:
  /// The parts between commas and strokes, up to the agency or the dash: the first is a place, others may be
  /// states.
  void read(Span line) {
    const std::string_view written = line.in(text_);
    if (written.empty() || (written[0] >= '0' && written[0] <= '9') || written[0] == '[') return;
    const std::size_t stop = std::min({written.find_first_of("(:"), written.find(" -"), written.find("—"),
                                       written.find("–"), written.size()});
    const bool says_more =
        stop < written.size() && written.substr(0, stop).find(',') != std::string_view::npos;
    const bool agency = stop < written.size() && written[stop] == '(';
    std::size_t begin = 0;
    bool first = true;
    last_ = none;
    while (begin < stop) {
      const std::size_t end = std::min(written.find_first_of(",/", begin), stop);
      const Span part = trimmed(
          {static_cast<std::uint32_t>(line.begin + begin), static_cast<std::uint32_t>(line.begin + end)});
      if (!part.in(text_).empty()) {
        const EntityIndex before = first ? none : last_;
        const bool known = add_known(part, first, says_more || agency);
        if (!known && first) add_unknown(part, says_more || agency);
        if (known && before != none) locate(before, last_, line);
      }
      first = first && end < stop && written[end] == '/';
      begin = end + 1;
    }
  }

  /// "NAIROBI, Kenya"
  void locate(EntityIndex place, EntityIndex state, Span line) {
    auto& facts = draft_.analysis.facts;
    if (facts.entities[place].kind != EntityKind::place || facts.entities[state].kind != EntityKind::state)
      return;
    const bool told = std::ranges::any_of(facts.relations, [&](const graph::Relation& relation) {
      return relation.type == "located_in" && relation.subject == place && relation.object == state;
    });
    if (told) return;
    graph::Relation relation{
        "located_in", place, state, {line}, reason_of("relation.dateline", nullptr, line), 0.9};
    facts.relations.push_back(std::move(relation));
  }

  Span trimmed(Span span) const {
    while (span.begin < span.end && (text_[span.begin] == ' ' || text_[span.begin] == '\n')) ++span.begin;
    while (span.begin < span.end &&
           std::string_view(" \n.").find(text_[span.end - 1]) != std::string_view::npos)
      --span.end;
    return span;
  }

  /// Whether the tables know the name as one of a place (a capital even where it stands for the government),
  /// or of a state behind the place.
  bool add_known(Span part, bool first, bool says_more) {
    for (const auto& hit : draft_.words.names_at(text_, part.begin)) {
      if (part.begin + hit.size != part.end) continue;
      const Known& known = *hit.known;
      // "SINGAPORE -", "KUWAIT, Dec 3 (Gulf Wire) -": the city; "PERU: ..." heads a brief
      const bool city = known.is_city || (says_more && known.how == Known::How::name);
      if (known.kind == EntityKind::state && city && first) {
        add(part, EntityKind::place, slug(known.name) + "-city", known.name, &known);
        return true;
      }
      const bool state = known.kind == EntityKind::state && known.how == Known::How::name &&
                         (!first || is_all_capitals(part.in(text_)));
      if (known.kind != EntityKind::place && !state) continue;
      add(part, known.kind, known.key, known.name, &known);
      return true;
    }
    return false;
  }

  void add_unknown(Span part, bool says_more) {
    const std::string name = fold(part.in(text_));
    for (const Entity& entity : draft_.analysis.facts.entities) {
      const bool same =
          fold(entity.name) == name || std::ranges::any_of(entity.mentions, [&](const auto& one) {
            return fold(one.span.in(text_)) == name;
          });
      if (entity.kind == EntityKind::place && same) return add(part, entity.kind, entity.key, "", nullptr);
      if (same) return;
    }
    const std::string_view written = part.in(text_);
    const bool digits = written.find_first_of("0123456789") != std::string_view::npos;
    if (says_more && !digits && is_capitalised(written) && written.size() > 3)
      add(part, EntityKind::place, slug(written), in_lower_case(written), nullptr);
  }

  void add(Span span, EntityKind kind, const std::string& key, const std::string& name, const Known* known) {
    auto& entities = draft_.analysis.facts.entities;
    auto found =
        std::ranges::find_if(entities, [&](const Entity& one) { return one.kind == kind && one.key == key; });
    if (found == entities.end()) {
      Entity entity;
      entity.kind = kind;
      entity.subtype = kind == EntityKind::place ? "city" : "";
      entity.key = key;
      entity.name = name;
      if (known != nullptr && known->key == key) entity.wikidata = known->wikidata;
      entity.reason = reason_of("name.dateline", known == nullptr ? nullptr : known->row, span);
      entity.confidence = 0.8;
      if (known != nullptr && kind == EntityKind::place) entity.state = state_of(*known);
      entities.push_back(std::move(entity));
      found = std::prev(entities.end());
    }
    last_ = static_cast<EntityIndex>(found - entities.begin());
    insert(last_, span, known);
  }

  EntityIndex state_of(const Known& known) const {
    const auto& entities = draft_.analysis.facts.entities;
    const auto found = std::ranges::find_if(entities, [&](const Entity& one) {
      return one.kind == EntityKind::state && !known.state.empty() && one.key == known.state;
    });
    return found == entities.end() ? none : static_cast<EntityIndex>(found - entities.begin());
  }

  /// Puts the mention among the others of the entity, in the order of the text.
  void insert(EntityIndex index, Span span, const Known* known) {
    Entity& entity = draft_.analysis.facts.entities[index];
    graph::Mention mention;
    mention.span = mention.head = span;
    mention.reading = graph::Reading::place;
    mention.reason = reason_of("name.dateline", known == nullptr ? nullptr : known->row, span);
    mention.confidence = 0.8;
    const auto at = std::ranges::find_if(
        entity.mentions, [&](const graph::Mention& one) { return one.span.begin > span.begin; });
    const auto place = static_cast<std::uint32_t>(at - entity.mentions.begin());
    entity.mentions.insert(at, mention);
    for (MentionAt& other : draft_.analysis.mentions) {
      if (other.entity == index && other.mention >= place) ++other.mention;
    }
    const std::string written(span.in(text_));
    const auto alias = std::ranges::lower_bound(entity.aliases, written);
    const bool listed = alias != entity.aliases.end() && *alias == written;
    if (written != entity.name && !listed) entity.aliases.insert(alias, written);
  }

  Draft& draft_;
  std::string_view text_;
  EntityIndex last_ = none;  ///< what the last part of a dateline names
};

}  // namespace

void add_dateline_places(Draft& draft) { DatelinePlaces(draft).run(); }

}  // namespace chancery::extract
