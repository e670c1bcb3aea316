#include "ontology/term_check.hpp"

#include <catch2/catch.hpp>

#include "tests/bad/values.hpp"

using namespace chancery;
using ontology::statement_fault;
using ontology::term_fault;
using ontology::value_fault;

TEST_CASE("every hostile value of values.tsv is refused with its reason, or accepted", "[terms]") {
  const auto values = bad::hostile_values();
  REQUIRE(values.size() >= 131);
  for (const auto& value : values) {
    INFO("values.tsv:" << value.line << " " << ontology::quoted_for_message(value.term.value));
    const auto fault = value_fault(value.term);
    if (value.kept) {
      CHECK(fault.value_or("") == "");
    } else {
      CHECK_THAT(fault.value_or("accepted"), Catch::Contains(value.why));
    }
  }
}

TEST_CASE("a value outside its datatype is legal RDF, but nothing that the program may make", "[terms]") {
  const auto term = ontology::literal("abc", "http://www.w3.org/2001/XMLSchema#integer");
  CHECK_FALSE(term_fault(term));
  CHECK(value_fault(term) == "the text \"abc\" is not a value of xsd:integer");
}

TEST_CASE("a literal is no subject and a blank node no predicate", "[terms]") {
  const auto thing = ontology::iri("http://x.test/a");
  const auto words = ontology::literal("words");
  const ontology::Term blank{ontology::Term::Kind::blank, "b", {}, {}};
  CHECK_FALSE(statement_fault({thing, thing, words, ""}));
  CHECK(statement_fault({words, thing, thing, ""}) == "a literal stands as subject");
  CHECK(statement_fault({thing, blank, thing, ""}) == "the predicate is no IRI");
  CHECK(statement_fault({thing, thing, thing, "a b"}) ==
        "the graph's IRI \"a b\" has no scheme, so it is not absolute");
}

TEST_CASE("a text with a language and a datatype is refused", "[terms]") {
  CHECK(term_fault({ontology::Term::Kind::literal, "a", "http://x.test/d", "en"}));
}

TEST_CASE("a message quotes bad bytes by number and cuts what is long", "[terms]") {
  CHECK(ontology::quoted_for_message("a\xff\n") == "\"a\\xff\\x0a\"");
  CHECK(ontology::quoted_for_message(std::string(100, 'x')).size() == 65);
}
