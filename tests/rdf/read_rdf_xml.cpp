#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "core/error.hpp"
#include "rdf/read.hpp"

using namespace chancery;
using Catch::Contains;
using ontology::iri;
using ontology::Statement;

namespace {

const std::string head =
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:x='http://x.test/'>\n";

std::vector<Statement> statements_in(const std::string& text, rdf::Limits limits = {}) {
  std::istringstream in(text);
  rdf::ReadOptions options;
  options.syntax = rdf::Syntax::rdf_xml;
  options.name = "file.rdf";
  options.base = "http://x.test/dir/file.rdf";
  options.blank_prefix = "f1_";
  options.limits = limits;
  std::vector<Statement> statements;
  rdf::read(in, options, [&](const Statement& statement) { statements.push_back(statement); });
  std::sort(statements.begin(), statements.end());
  return statements;
}

std::string refusal(const std::string& text, rdf::Limits limits = {}) {
  try {
    statements_in(text, limits);
  } catch (const InputError& error) {
    return error.what();
  }
  return "read";
}

}  // namespace

TEST_CASE("RDF/XML is read with its languages, datatypes and relative IRIs", "[rdf-xml]") {
  const auto read = statements_in(head +
                                  "<x:Person rdf:about='a'><x:name xml:lang='EN-gb'>Kim &amp; Co</x:name>"
                                  "<x:age rdf:datatype='http://www.w3.org/2001/XMLSchema#integer'>7</x:age>"
                                  "</x:Person></rdf:RDF>");
  REQUIRE(read.size() == 3);
  CHECK(read[0].subject == iri("http://x.test/dir/a"));
  CHECK(read[0].object == iri("http://x.test/Person"));
  CHECK(read[1].object == ontology::literal("7", "http://www.w3.org/2001/XMLSchema#integer"));
  CHECK(read[2].object == ontology::text("Kim & Co", "en-gb"));
}

TEST_CASE("blank nodes of RDF/XML get labels that do not depend on the clock and never collide",
          "[rdf-xml]") {
  const auto read = statements_in(head +
                                  "<rdf:Description><x:p rdf:nodeID='genid1'/></rdf:Description>"
                                  "<rdf:Description><x:p rdf:nodeID='own'/></rdf:Description></rdf:RDF>");
  REQUIRE(read.size() == 2);
  CHECK(read[0].subject.value == "f1_genid1");
  CHECK(read[0].object.value == "f1_genid_genid1");
  CHECK(read[1].subject.value == "f1_genid2");
  CHECK(read[1].object.value == "f1_own");
}

TEST_CASE("RDF/XML that is no XML, or no RDF, is refused with its line", "[rdf-xml]") {
  CHECK_THAT(refusal(head + "<rdf:Description>\n<x:p>never closed"), Contains("file.rdf:3"));
  CHECK_THAT(refusal(head + "<rdf:Description rdf:ID='a' rdf:about='b'/>\n</rdf:RDF>"),
             Contains("file.rdf:2"));
  CHECK_THAT(refusal(head + "<rdf:Description rdf:aboutEach='http://x.test/a'/></rdf:RDF>"),
             Contains("aboutEach"));
  CHECK(refusal("") != "read");
  CHECK(refusal("no XML at all") != "read");
}

TEST_CASE("RDF/XML can name no file and no address to fetch", "[rdf-xml]") {
  const std::string outside =
      "<!DOCTYPE rdf:RDF [<!ENTITY e SYSTEM 'file:///etc/hostname'><!ENTITY n SYSTEM "
      "'http://127.0.0.1:9/x'>]>\n";
  for (const std::string entity : {"&e;", "&n;"}) {
    std::istringstream in(outside + head + "<rdf:Description><x:p>[" + entity +
                          "]</x:p></rdf:Description></rdf:RDF>");
    rdf::ReadOptions options{rdf::Syntax::rdf_xml, "file.rdf", "http://x.test/", "", false, {}};
    try {
      rdf::read(in, options, [](const Statement& statement) { CHECK(statement.object.value == "[]"); });
    } catch (const InputError& error) {
      CHECK_THAT(error.what(), Contains("file.rdf"));  // refused is as good
    }
  }
}

TEST_CASE("entities that multiply are stopped by a limit, and the program goes on", "[rdf-xml]") {
  std::string bomb = "<!DOCTYPE rdf:RDF [<!ENTITY a0 'aaaaaaaaaaaaaaaaaaaa'>";
  for (int i = 1; i < 12; ++i) {
    bomb += "<!ENTITY a" + std::to_string(i) + " '";
    for (int j = 0; j < 10; ++j) bomb += "&a" + std::to_string(i - 1) + ";";
    bomb += "'>";
  }
  bomb += "]>\n" + head + "<rdf:Description><x:p>&a11;</x:p></rdf:Description></rdf:RDF>";
  CHECK(refusal(bomb, {5, std::size_t{64} << 20U}) != "read");
  CHECK(statements_in(head + "<rdf:Description><x:p>v</x:p></rdf:Description></rdf:RDF>").size() == 1);
}

TEST_CASE("a limit on memory is named when RDF/XML goes over it", "[rdf-xml]") {
  const std::string large =
      head + "<rdf:Description><x:p>" + std::string(9'000'000, 'a') + "</x:p></rdf:Description></rdf:RDF>";
  CHECK(statements_in(large).at(0).object.value.size() == 9'000'000);
  CHECK_THAT(refusal(large, {300, std::size_t{4} << 20U}), Contains("file.rdf"));
}

TEST_CASE("an illegal IRI in RDF/XML costs its statement and no other", "[rdf-xml]") {
  std::istringstream in(head +
                        "<rdf:Description rdf:about='http://x.test/a b'><x:p>v</x:p></rdf:Description>"
                        "<rdf:Description rdf:about='http://x.test/a'><x:p>v</x:p></rdf:Description>"
                        "</rdf:RDF>");
  rdf::ReadOptions options{rdf::Syntax::rdf_xml, "file.rdf", "http://x.test/", "", false, {}};
  int count = 0;
  const auto report = rdf::read(in, options, [&](const Statement&) { ++count; });
  CHECK(count == 1);
  REQUIRE(report.warnings.size() == 1);
  CHECK_THAT(report.warnings[0], Contains("space"));
}
