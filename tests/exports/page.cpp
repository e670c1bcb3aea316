#include "exports/page.hpp"

#include <catch2/catch.hpp>

#include "core/sha256.hpp"
#include "exports/embedded_files.hpp"
#include "exports/page_data.hpp"
#include "small_graph.hpp"

using namespace chancery;
using namespace chancery::exports;
using namespace chancery::small_graph;
using Catch::Contains;

namespace {

std::string page(const graph::KnowledgeGraph& graph, const Options& options = {}) {
  StringOutput out;
  CHECK(write_page({{}, &graph}, options, out).empty());
  return out.text();
}

std::string between(const std::string& text, const std::string& begin, const std::string& end) {
  const auto from = text.find(begin);
  REQUIRE(from != std::string::npos);
  const auto to = text.find(end, from + begin.size());
  REQUIRE(to != std::string::npos);
  return text.substr(from + begin.size(), to - from - begin.size());
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

std::string data(const std::string& page_text) { return between(page_text, "id=\"graph\">", "</script>"); }

/// Hexadecimal digits of what Base64 holds, worked out bit by bit.
std::string hex_of_base64(const std::string& text) {
  const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bits;
  for (const char c : text) {
    if (c == '=') continue;
    for (int bit = 5; bit >= 0; --bit) bits += ((letters.find(c) >> bit) & 1U) != 0 ? '1' : '0';
  }
  std::string result;
  for (std::size_t i = 0; i + 4 <= bits.size() && result.size() < 64; i += 4)
    result += "0123456789abcdef"[std::stoul(bits.substr(i, 4), nullptr, 2)];
  return result;
}

}  // namespace

TEST_CASE("the page's policy lets run nothing but its own script and style, and fetch nothing", "[exports]") {
  const std::string text = page(meeting());
  const std::string policy = between(text, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
  CHECK_THAT(policy, Catch::StartsWith("default-src 'none'; script-src 'sha256-"));
  CHECK_THAT(policy, !Contains("unsafe"));
  CHECK_THAT(policy, !Contains("http"));
  const std::string script_hash = between(policy, "script-src 'sha256-", "'");
  const std::string style_hash = between(policy, "style-src 'sha256-", "'");
  CHECK(hex_of_base64(script_hash) == sha256(between(text, "<script>", "</script>")));
  CHECK(hex_of_base64(style_hash) == sha256(between(text, "<style>", "</style>")));
}

TEST_CASE("the page names no file and no address of the network, and has no handler in its markup",
          "[exports]") {
  const std::string text = page(meeting());
  const std::string markup = text.substr(0, text.find("<style>")) + text.substr(text.find("</style>"), 4000);
  for (const char* what : {" src=", "url(", "@import", "<link", "<iframe", "onclick=", "onload="})
    CHECK_THAT(markup, !Contains(what));
  const std::string script = between(text, "<script>", "</script>");
  for (const char* what : {"innerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(",
                           "XMLHttpRequest", "localStorage"})
    CHECK_THAT(script, !Contains(what));
}

TEST_CASE("the page holds each node by its short id, places of those that are drawn, and sentences",
          "[exports]") {
  const std::string text = data(page(meeting()));
  CHECK_THAT(
      text,
      Contains(R"({"id":"person-kim","label":"Kim \u003cGunn>","kind":"Person","class":"diplomat","x":)"));
  CHECK_THAT(
      text,
      Contains(
          R"({"id":"article-a1#s-c0","kind":"Sentence","values":{"begin_offset":"0","text":"Kim met Lee."}})"));
  CHECK_THAT(text, Contains(R"({"name":"participant","label":"participant"})"));
  CHECK_THAT(text, Contains(R"("colours":{"Person":"#4e79a7",)"));
  CHECK(count(text, "\"x\":") == 4);
  CHECK_THAT(page(meeting()), Contains("<title>Talks &amp; more</title>"));
}

TEST_CASE("without text the page has no words of a sentence", "[exports]") {
  Options options;
  options.text = false;
  auto graph = meeting();
  about(graph, "article-a1#s-c0").has(rdfs_label, "Kim met L\u2026");
  const std::string text = page(graph, options);
  CHECK_THAT(text, !Contains("Kim met Lee.\""));
  CHECK_THAT(text, !Contains("Kim met L\u2026"));
  CHECK_THAT(text, Contains("Kim met Lee"));  // the event's name
}

TEST_CASE("nothing that a graph holds ends the page's data early or becomes markup", "[exports]") {
  const std::string evil =
      "</script><script>alert(1)</script><!--\u2028\"'&amp;\u202Ex\x01\xFF\U0001F600{{script}}";
  graph::KnowledgeGraph graph;
  about(graph, "article-a1").a("Article").has("http://schema.org/headline", evil);
  about(graph, "person-x").a("Person").has(pref_label, evil).has(dse + "note", evil);
  about(graph, "article-a1#s-c0").a("Sentence").has(dse + "text", evil);
  StringOutput out;
  write_page({{}, &graph}, {}, out);
  const std::string& text = out.text();
  CHECK(count(text, "<script") == 2);
  CHECK(count(text, "</script") == 2);
  CHECK_THAT(data(text), !Contains("<"));
  CHECK_THAT(data(text), Contains(R"(\u003c/script>\u003cscript>alert(1)\u003c/script>)"));
  CHECK_THAT(between(text, "<title>", "</title>"), Contains("&lt;script&gt;alert(1)"));
  CHECK_THAT(between(text, "<title>", "</title>"), Contains("{{script}}"));
}

TEST_CASE("bytes that are not allowed in a script come through in pieces of any size", "[exports]") {
  StringOutput out;
  ScriptOutput script(out);
  std::string expected;
  for (int i = 0; i < 100'000; ++i) {
    script.put(i % 3 == 0 ? '<' : 'a');
    expected += i % 3 == 0 ? "\\u003c" : "a";
  }
  script.flush();
  CHECK(out.text() == expected);
}

TEST_CASE("the same graph gives the same page, and an empty one a page without nodes", "[exports]") {
  CHECK(page(meeting()) == page(meeting()));
  CHECK_THAT(data(page(graph::KnowledgeGraph())), Contains(R"("nodes":[],"edges":[])"));
}

TEST_CASE("every file of the page is in it", "[exports]") {
  const std::string text = page(meeting());
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.name != "page/page.html") CHECK(count(text, std::string(file.content)) == 1);
  }
}
