#include "ontology/mapping/tenures.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "ontology/mapping/names.hpp"
#include "ontology/mapping/times.hpp"
#include "ontology/namespaces.hpp"

namespace chancery::ontology::mapping {
namespace {

using graph::Tenure;

const std::string rdf_type = std::string(ns::rdf) + "type";
const std::string rdfs_label = std::string(ns::rdfs) + "label";

constexpr std::array<std::string_view, 6> words_for_past{"former", "ex", "ousted", "late", "retired", "past"};
constexpr std::array<std::string_view, 6> words_for_future{"designate", "elect",     "nominee",
                                                           "incoming",  "nominated", "future"};

bool has_one_of(const Tenure& tenure, std::span<const std::string_view> words) {
  return std::ranges::any_of(tenure.modifiers, [&](const std::string& modifier) {
    return std::ranges::find(words, modifier) != words.end();
  });
}

/// Writes one tenure after another; keeps which are written, since two of one name would be one node.
class Writer {
 public:
  Writer(const Article& article, Entities& entities, Sentences& sentences)
      : article_(article), claims_(article.claims), entities_(entities), sentences_(sentences) {}

  void write(const Tenure& tenure) {
    const Node holder = entities_.use(tenure.holder);
    if (holder.kind != NodeKind::person) return;
    std::set<std::string> evidence;
    for (const Span span : tenure.evidence) evidence.insert(sentences_.holding(span));
    evidence.erase("");
    if (evidence.empty())
      return claims_.warn("no sentence says that " + entities_.label(holder.iri) + " is " + tenure.role);
    const Office office = write_office(tenure, holder);
    const std::string iri =
        article_.iri + "#tenure-" + own_name(holder.iri) + '-' + own_name(office.iri) + ending(tenure);
    for (const auto& sentence : evidence) claims_.link(iri, "evidence", sentence);
    entities_.ensure_mentioned(holder, *evidence.begin());
    entities_.add_class(holder, is_past(tenure) || is_to_come(tenure) ? "Person" : tenure.person_class);
    if (!written_.insert(iri).second) return;
    write_claims(tenure, iri, holder.iri, office);
  }

 private:
  struct Office {
    std::string iri;
    std::set<std::string> bodies;  ///< states and organisations whose office it is
  };

  static bool is_past(const Tenure& tenure) { return has_one_of(tenure, words_for_past); }
  static bool is_to_come(const Tenure& tenure) { return has_one_of(tenure, words_for_future); }

  static std::string ending(const Tenure& tenure) {
    std::string text;
    for (const std::string& modifier : tenure.modifiers) text += '-' + name_segment(modifier);
    return text;
  }

  /// What stands behind the kind in an IRI: "sung-kim-USA" of ".../person-sung-kim-USA".
  static std::string own_name(const std::string& iri) {
    const std::string last = iri.substr(iri.find_last_of("/#:") + 1);
    return last.substr(last.find('-') + 1);
  }

  Office write_office(const Tenure& tenure, const Node& holder) {
    Node body = entities_.party_of(tenure.body);
    if (!body.is_agent() || body.iri == holder.iri) body = entities_.party_of(tenure.holder);
    const bool has_body = body.is_agent() && body.iri != holder.iri;
    const Schema& schema = article_.tables.schema;
    const bool is_known = schema.type_of(tenure.office_type) == "OfficeType";
    const std::string_view type =
        is_known ? std::string_view(tenure.office_type) : std::string_view("OtherOffice");
    const std::string role(tenure.role.empty() ? schema.label(type) : std::string_view(tenure.role));
    Office office;
    const bool is_shared = has_body && !body.iri.starts_with(article_.iri + '#');
    office.iri = is_shared ? article_.options.base + "office-" + own_name(body.iri) + '-' + name_segment(role)
                           : article_.iri + "#office-" + name_segment(role) + '-' + own_name(holder.iri);
    if (has_body) office.bodies.insert(body.iri);
    if (const Node own = entities_.use(tenure.body); own.kind == NodeKind::organisation)
      office.bodies.insert(own.iri);
    claims_.term(office.iri, rdf_type, "Office");
    claims_.term(office.iri, "officeType", type);
    claims_.text(office.iri, rdfs_label, has_body ? role + " of " + entities_.label(body.iri) : role, "en");
    for (const auto& of : office.bodies) claims_.link(office.iri, "officeOf", of);
    return office;
  }

  void write_claims(const Tenure& tenure, const std::string& iri, const std::string& holder,
                    const Office& office) {
    claims_.term(iri, rdf_type, "Tenure");
    claims_.link(iri, "holder", holder);
    claims_.link(iri, "office", office.iri);
    claims_.link(iri, "reportedIn", article_.iri);
    claims_.typed(iri, "confidence", confidence_text(tenure.confidence), "decimal");
    for (const std::string& modifier : tenure.modifiers) claims_.text(iri, "modifier", modifier);
    const bool is_current = !is_past(tenure) && !is_to_come(tenure);
    const auto& published = article_.facts.published;
    if (published && is_current) claims_.typed(iri, "asOf", to_string(*published), "date");
    const auto time = tenure.time ? sound(*tenure.time) : std::nullopt;
    if (time) write_interval(article_, iri, *time);
    article_.explain(iri, tenure.reason);
    article_.tell_reason(iri, "office", tenure.reason);
    if (!is_current) return;
    claims_.link(holder, "holdsOffice", office.iri);
    for (const auto& body : office.bodies) claims_.link(holder, "represents", body);
  }

  const Article& article_;
  Claims& claims_;
  Entities& entities_;
  Sentences& sentences_;
  std::set<std::string> written_;
};

}  // namespace

void write_tenures(const Article& article, Entities& entities, Sentences& sentences) {
  Writer writer(article, entities, sentences);
  for (const Tenure& tenure : article.facts.tenures) writer.write(tenure);
}

}  // namespace chancery::ontology::mapping
