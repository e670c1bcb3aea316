#include "ontology/mapping/events.hpp"

#include <algorithm>

#include "ontology/mapping/event_label.hpp"
#include "ontology/mapping/event_roles.hpp"
#include "ontology/mapping/times.hpp"
#include "ontology/namespaces.hpp"

namespace chancery::ontology::mapping {
namespace {

using graph::Event;
using graph::Status;

const std::string rdf_type = std::string(ns::rdf) + "type";
const std::string rdfs_label = std::string(ns::rdfs) + "label";

bool is_code(std::string_view code) {
  return code.size() >= 2 && code.size() <= 4 &&
         std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

/// A vote that was held and lost has failed, as a vote.
Status status_of(const Event& event) {
  return event.status == Status::occurred && event.result == "not adopted" ? Status::failed : event.status;
}

class Writer {
 public:
  Writer(const Article& article, Entities& entities, Sentences& sentences)
      : article_(article),
        claims_(article.claims),
        schema_(article.tables.schema),
        entities_(entities),
        drafts_(draft_events(article, entities, sentences)) {}

  void run() {
    for (const EventDraft& draft : drafts_) {
      if (draft.iri.empty()) continue;
      write(draft);
      write_shortcuts(draft);
    }
  }

 private:
  bool is_a(const EventDraft& draft, std::string_view name) const {
    return schema_.is_a(draft.class_name, name);
  }

  void write(const EventDraft& draft) {
    const Event& event = *draft.event;
    for (const std::string& name : schema_.line_of(draft.class_name)) claims_.term(draft.iri, rdf_type, name);
    claims_.link(draft.iri, "reportedIn", article_.iri);
    claims_.typed(draft.iri, "confidence", confidence_text(event.confidence), "decimal");
    claims_.term(draft.iri, "status", status_name(status_of(event)));
    for (const auto& sentence : draft.evidence) claims_.link(draft.iri, "evidence", sentence);
    for (const auto& [property, nodes] : draft.links) {
      for (const auto& node : nodes) claims_.link(draft.iri, property, node);
    }
    const std::string format = format_of(draft);
    claims_.text(draft.iri, "format", format);
    const auto label_of = [this](const std::string& iri) { return entities_.label(iri); };
    claims_.text(draft.iri, rdfs_label, event_label(draft, format, schema_, label_of), "en");
    write_codes(draft);
    write_numbers(draft);
    write_time(draft);
    write_source(draft);
  }

  /// As the text says where the parties bear it out, else by their number; none while some party is unknown.
  std::string format_of(const EventDraft& draft) const {
    if (!is_a(draft, "Consultation")) return {};
    const std::size_t parties = draft.count("party");
    const std::string& given = draft.event->format;
    const bool is_borne_out = parties == 0 || (given == "bilateral" && parties == 2) ||
                              (given == "trilateral" && parties == 3) || given == "multilateral";
    if (given == "bilateral" || given == "trilateral" || given == "multilateral")
      return is_borne_out ? given : std::string();
    if (!is_a(draft, "Meeting") && !is_a(draft, "PhoneCall")) return {};
    if (parties < 2) return {};
    return parties == 2 ? "bilateral" : parties == 3 ? "trilateral" : "multilateral";
  }

  void write_codes(const EventDraft& draft) {
    const bool is_own_class = draft.class_name == draft.event->event_class;
    const std::string_view cameo = is_own_class && is_code(draft.event->cameo)
                                       ? std::string_view(draft.event->cameo)
                                       : schema_.cameo(draft.class_name);
    const std::string_view plover = is_own_class && !draft.event->plover.empty()
                                        ? std::string_view(draft.event->plover)
                                        : schema_.plover(draft.class_name);
    claims_.text(draft.iri, "cameo", cameo);
    claims_.text(draft.iri, "plover", plover);
  }

  void write_numbers(const EventDraft& draft) {
    const Event& event = *draft.event;
    const auto number = [&](std::string_view property, const std::optional<std::int64_t>& value,
                            std::int64_t least) {
      if (value && *value >= least) claims_.typed(draft.iri, property, std::to_string(*value), "integer");
    };
    number("quantity", event.quantity, 1);
    number("votesFor", event.votes_for, 0);
    number("votesAgainst", event.votes_against, 0);
    number("abstentions", event.abstentions, 0);
    claims_.text(draft.iri, "result", event.result);
    if (article_.options.text) claims_.text(draft.iri, "quote", event.quote);
  }

  void write_time(const EventDraft& draft) {
    if (draft.event->time >= article_.facts.times.size()) return;
    const graph::Time& time = article_.facts.times[draft.event->time];
    if (article_.has(time.span)) claims_.text(draft.iri, "timeExpression", time.span.in(article_.facts.text));
    const auto interval = sound_for(time.interval, status_of(*draft.event), article_.facts.published);
    if (interval) return write_interval(article_, draft.iri, *interval);
    if (!time.interval.begin && !time.interval.end) return;
    claims_.warn("<" + draft.iri + ">: its time (" + time.value + ") cannot be that of an event that is " +
                 std::string(schema_.label(status_name(status_of(*draft.event)))) +
                 "; the dates are left out");
  }

  void write_source(const EventDraft& draft) {
    const Event& event = *draft.event;
    for (const graph::EntityIndex index : event.attribution) {
      const Node node = entities_.use(index);
      if (!node.is_agent()) continue;
      claims_.link(draft.iri, "attributedTo", node.iri);
      entities_.ensure_mentioned(node, *draft.evidence.begin());
    }
    if (event.claimed_in < drafts_.size()) {
      const EventDraft& statement = drafts_[event.claimed_in];
      if (!statement.iri.empty() && statement.iri != draft.iri && is_a(statement, "Statement")) {
        claims_.link(draft.iri, "claimedIn", statement.iri);
      }
    }
    article_.explain(draft.iri, event.reason);
    if (!article_.options.explain) return;
    if (article_.has(event.status_reason.cue)) {
      claims_.text(draft.iri, "statusCue", event.status_reason.cue.in(article_.facts.text));
    }
    if (!event.status_reason.rule.empty()) article_.explain(draft.iri, event.status_reason);
    article_.tell_reason(draft.iri, "event", event.reason);
    article_.tell_reason(draft.iri, "status", event.status_reason);
    article_.tell_reason(draft.iri, "attribution", event.attribution_reason);
    if (event.time < article_.facts.times.size())
      article_.tell_reason(draft.iri, "time", article_.facts.times[event.time].reason);
  }

  void write_shortcuts(const EventDraft& draft) {
    const Status status = status_of(*draft.event);
    const bool is_real = status == Status::occurred || status == Status::ongoing;
    const bool is_to_come = status == Status::planned || status == Status::expected;
    if (is_a(draft, "Meeting") && is_real) link_persons(draft, "metWith");
    if (is_a(draft, "Meeting") && is_to_come) link_persons(draft, "scheduledToMeet");
    if (is_a(draft, "Consultation") && is_real) link_all(draft, "party", "consultedWith", "party");
    if (is_a(draft, "Condemnation") && status == Status::occurred)
      link_all(draft, "party", "condemned", "targetParty");
  }

  void link_persons(const EventDraft& draft, std::string_view property) {
    const auto participants = draft.links.find("participant");
    if (participants == draft.links.end()) return;
    for (const auto& one : participants->second) {
      for (const auto& other : participants->second) {
        if (one != other && draft.persons.contains(one) && draft.persons.contains(other))
          claims_.link(one, property, other);
      }
    }
  }

  void link_all(const EventDraft& draft, std::string_view from, std::string_view property,
                std::string_view to) {
    const auto subjects = draft.links.find(from);
    const auto objects = draft.links.find(to);
    if (subjects == draft.links.end() || objects == draft.links.end()) return;
    for (const auto& one : subjects->second) {
      for (const auto& other : objects->second) {
        if (one != other) claims_.link(one, property, other);
      }
    }
  }

  const Article& article_;
  Claims& claims_;
  const Schema& schema_;
  Entities& entities_;
  std::vector<EventDraft> drafts_;
};

}  // namespace

void write_events(const Article& article, Entities& entities, Sentences& sentences) {
  Writer(article, entities, sentences).run();
}

}  // namespace chancery::ontology::mapping
