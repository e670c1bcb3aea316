#include "language/write_document.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "with_model.hpp"

using namespace chancery;
using namespace chancery::language;

namespace {

std::string written(WriteDocument write, std::string_view text) {
  Parser parser(*the_model());
  std::string out;
  write(parser.parse(text, lines_with_words(text)), 1, [&](std::string_view bytes) { out += bytes; });
  return out;
}

}  // namespace

TEST_CASE("lines of blanks are no paragraphs, and line ends belong to none", "[language]") {
  const std::string text = "One.\r\n \t\n\u00a0\n Two \n\nThree";
  const std::vector<Span> lines = lines_with_words(text);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].in(text) == "One.");
  CHECK(lines[1].in(text) == " Two ");
  CHECK(lines[2].in(text) == "Three");
}

TEST_CASE("JSON has one object a paragraph, with offsets in characters of it", "[language]") {
  if (the_model() == nullptr) return;
  const std::string json = written(write_json, "Ja\n\"Łódź\" burns.\n");
  CHECK(json ==
        "{\"paragraph\":1,\"text\":\"Ja\",\"tokens\":[{\"text\":\"Ja\",\"start\":0,\"end\":2,\"tag\":\"NNP\","
        "\"pos\":"
        "\"PROPN\",\"morph\":\"Number=Sing\",\"lemma\":\"Ja\",\"label\":\"ROOT\",\"head\":0,\"sentence_"
        "start\":true,"
        "\"iob\":\"O\",\"entity\":\"\"}]}\n" +
            json.substr(json.find('\n') + 1));
  CHECK(json.find("{\"paragraph\":2,\"text\":\"\\\"Łódź\\\" burns.\"") != std::string::npos);
  CHECK(json.find("\"text\":\"Łódź\",\"start\":1,\"end\":5") != std::string::npos);
  CHECK(json.find("\"text\":\"burns\",\"start\":7,\"end\":12") != std::string::npos);
}

TEST_CASE("CoNLL-U leaves white-space tokens out and numbers the others from one", "[language]") {
  if (the_model() == nullptr) return;
  CHECK(written(write_conllu, "They  left.\n") ==
        "# newpar id = 1\n"
        "# text = They  left.\n"
        "1\tThey\tthey\tPRON\tPRP\tCase=Nom|Number=Plur|Person=3|PronType=Prs\t2\tnsubj\t_\t_\n"
        "2\tleft\tleave\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No\n"
        "3\t.\t.\tPUNCT\t.\tPunctType=Peri\t2\tpunct\t_\tSpaceAfter=No\n"
        "\n");
}

TEST_CASE("the table shows words, heads and names", "[language]") {
  if (the_model() == nullptr) return;
  const std::string table = written(write_table, "Park left Seoul.\n");
  CHECK(table.find("paragraph 1\n0    Park ") == 0);
  CHECK(table.find("dobj       left                 B-GPE\n") != std::string::npos);
}
