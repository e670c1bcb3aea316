#include "ontology/schema.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "core/sha256.hpp"
#include "ontology/ontology.hpp"

using chancery::ontology::Schema;
using chancery::ontology::Statement;
using chancery::ontology::Term;

TEST_CASE("a class knows all classes above it, nearest first") {
  const auto schema = Schema::load();
  CHECK(schema.line_of("Summit") == std::vector<std::string>{"Summit", "Meeting", "Consultation", "Event"});
  CHECK(schema.is_a("Summit", "Event"));
  CHECK(schema.is_a("Government", "Agent"));
  CHECK_FALSE(schema.is_a("Event", "Summit"));
  CHECK(schema.line_of("Sumit").empty());
}

TEST_CASE("individuals, properties, labels and codes are read from the ontology") {
  const auto schema = Schema::load();
  CHECK(schema.type_of("Envoy") == "OfficeType");
  CHECK(schema.type_of("ICBM") == "WeaponType");
  CHECK_FALSE(schema.type_of("Meeting").has_value());
  CHECK(schema.has_property("actor"));
  CHECK_FALSE(schema.has_property("Meeting"));
  CHECK(schema.label("ForeignMinister") == "foreign minister");
  CHECK(schema.cameo("Meeting") == "040");
  CHECK(schema.plover("Veto") == "REJECT");
  CHECK(schema.plover("Travel").empty());
}

TEST_CASE("every term of the ontology has a label, and no blank node stands in it") {
  std::set<std::string> labelled;
  std::set<std::string> all;
  for (const Statement& statement : chancery::ontology::ontology_statements()) {
    CHECK(statement.subject.kind == Term::Kind::iri);
    CHECK(statement.object.kind != Term::Kind::blank);
    if (!statement.subject.value.starts_with(chancery::ontology::dse)) continue;
    all.insert(statement.subject.value);
    if (statement.predicate.value.ends_with("#label") || statement.predicate.value.ends_with("#prefLabel")) {
      labelled.insert(statement.subject.value);
    }
  }
  CHECK(all.size() > 150);
  CHECK(labelled == all);
}

TEST_CASE("superclasses and superproperties of our own namespace exist") {
  const auto schema = Schema::load();
  for (const Statement& statement : chancery::ontology::ontology_statements()) {
    const std::string& object = statement.object.value;
    if (statement.object.kind != Term::Kind::iri || !object.starts_with(chancery::ontology::dse)) continue;
    const std::string name = object.substr(chancery::ontology::dse.size());
    INFO(statement.subject.value << " " << statement.predicate.value << " " << object);
    CHECK((schema.has_class(name) || schema.has_property(name) || schema.type_of(name).has_value()));
  }
}
