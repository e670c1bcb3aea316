#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using program::content;
using program::Folder;
using program::run;

namespace {

using Words = std::vector<std::string>;
using Texts = std::map<std::string, std::string>;  ///< by id

const Words options{"-q", "--date", "2025-06-04", "--explain"};

std::string sample(const std::string& name) {
  return content(CHANCERY_SOURCE_DIR "/samples/" + name + ".txt");
}

std::string meeting(const std::string& name) {
  return "RIGA - French Foreign Minister " + name +
         " met Japanese Foreign Minister Ken Abe in Riga on Thursday.\n\nThey spoke about " + name +
         "'s visit to Tokyo.\n";
}

/// What happens to a graph: articles are taken out of it, then others come, new or changed.
struct Step {
  Words gone;
  Texts come;
};

struct Story {
  std::string name;
  Texts before;
  std::vector<Step> steps;
};

std::vector<Story> stories() {
  const std::string launch = sample("east-sea-launch");
  const std::string copy = launch + "\nSo an agency says.\n";
  return {
      {"changed twice, and back",
       {{"a", meeting("Dana Moss")}, {"b", launch}},
       {{{}, {{"a", meeting("Dana J. Moss")}}},
        {{}, {{"a", sample("indus-talks")}}},
        {{}, {{"a", meeting("Dana Moss")}}}}},
      {"taken out and added again",
       {{"a", meeting("Dana Moss")}, {"b", meeting("Dana J. Moss")}, {"c", meeting("Moss Dana")}},
       {{{"a"}, {}},
        {{"b"}, {{"a", meeting("Dana Moss")}}},
        {{}, {{"c", meeting("Moss Dana")}}},
        {{"a"}, {{"a", meeting("Dana Moss")}, {"b", meeting("Dana J. Moss")}}}}},
      {"a copy whose original goes",
       {{"a", launch}, {"b", copy}, {"c", meeting("Dana Moss")}},
       {{{"a", "b"}, {{"b", copy}}}, {{}, {{"a", launch}}}}},
      {"an article becomes a copy, and is none again",
       {{"a", launch}, {"b", meeting("Dana Moss")}},
       {{{}, {{"b", copy}}}, {{}, {{"b", meeting("Dana J. Moss")}}}}},
      {"an original becomes a copy of what was its copy",
       {{"b", launch}, {"c", sample("indus-talks")}},
       {{{}, {{"a", copy}, {"b", launch}}}, {{"b"}, {{"b", launch}}}}},
      {"one remains", {{"a", launch}, {"b", meeting("Dana Moss")}}, {{{"b"}, {}}}},
  };
}

/// The articles as files, and the graph of one export over all of them.
class Articles {
 public:
  explicit Articles(std::string extension) : extension_(std::move(extension)) {
    std::filesystem::create_directory(folder_.path() / "articles");
  }
  std::string put(const std::string& id, const std::string& text) const {
    return folder_.file("articles/" + id + ".txt", text);
  }
  void remove(const std::string& id) const {
    std::filesystem::remove(folder_.path() / "articles" / (id + ".txt"));
  }
  std::string exported(const std::string& name) const {
    const std::string out = folder_.path() / (name + extension_);
    Words words{"export", folder_.path() / "articles", "-o", out};
    words.insert(words.end(), options.begin(), options.end());
    REQUIRE(run(words).code == 0);
    return out;
  }
  const Folder& folder() const { return folder_; }

 private:
  Folder folder_;
  std::string extension_;
};

/// Not in CHECK itself, which would print graphs.
bool same(const std::string& one, const std::string& other) { return content(one) == content(other); }

program::Result update(const std::string& graph, const Words& inputs) {
  Words words{"update", graph, "-q", "--date", "2025-06-04"};
  words.insert(words.end(), inputs.begin(), inputs.end());
  return run(words);
}

}  // namespace

TEST_CASE("whatever becomes of its articles, a graph is that of one export over those that are left",
          "[cli]") {
  if (!program::has_model()) return;
  for (const std::string extension : {".nq", ".trig", ".chancery"}) {
    for (const Story& story : stories()) {
      CAPTURE(extension, story.name);
      const Articles articles(extension);
      for (const auto& [id, text] : story.before) articles.put(id, text);
      const std::string graph = articles.exported("graph");
      for (const Step& step : story.steps) {
        Words retract{"retract"};
        retract.insert(retract.end(), step.gone.begin(), step.gone.end());
        retract.insert(retract.end(), {graph, "-o", graph});
        for (const std::string& id : step.gone) articles.remove(id);
        if (!step.gone.empty()) CHECK(run(retract).code == 0);
        Words come;
        for (const auto& [id, text] : step.come) come.push_back(articles.put(id, text));
        if (!come.empty()) CHECK(update(graph, come).code == 0);
        CHECK(same(graph, articles.exported("all")));
      }
    }
  }
}

TEST_CASE("of two files with one id update takes the first and tells of the other, as export does", "[cli]") {
  if (!program::has_model()) return;
  for (const std::string extension : {".nq", ".trig", ".chancery"}) {
    const Articles articles(extension);
    articles.put("b", meeting("Dana J. Moss"));
    const std::string graph = articles.exported("graph");
    const std::string first = articles.put("a", meeting("Dana Moss"));
    std::filesystem::create_directory(articles.folder().path() / "other");
    const std::string second = articles.folder().file("other/a.txt", "Latvia thanked Estonia on Monday.\n");
    const auto updated = update(graph, {first, second});
    CHECK(updated.code == 1);
    CHECK_THAT(updated.err, Contains("the id 'a' was met before with another text"));
    CHECK(same(graph, articles.exported("all")));
    CHECK(update(graph, {first, first}).code == 0);
    CHECK(same(graph, articles.exported("all")));
  }
}

TEST_CASE("an update without articles leaves the graph's bytes as they are", "[cli]") {
  if (!program::has_model()) return;
  for (const std::string extension : {".nq", ".trig", ".chancery"}) {
    const Articles articles(extension);
    articles.put("a", meeting("Dana J. Moss"));
    const std::string graph = articles.exported("graph");
    const std::string before = content(graph);
    std::filesystem::create_directory(articles.folder().path() / "empty");
    for (const std::string& nothing :
         {(articles.folder().path() / "empty").string(), articles.folder().file("none.jsonl", "")}) {
      update(graph, {nothing});
      CHECK(content(graph) == before);
    }
  }
}

TEST_CASE("a damaged graph is not updated in silence", "[cli]") {
  if (!program::has_model()) return;
  for (const std::string extension : {".nq", ".trig", ".chancery"}) {
    CAPTURE(extension);
    const Articles articles(extension);
    const std::string article = articles.put("a", meeting("Dana J. Moss"));
    const std::string graph = articles.exported("graph");
    const std::string whole = content(graph);
    for (const std::string& damaged : {whole.substr(0, whole.size() - 5), "\x01" + whole.substr(1)}) {
      articles.folder().file("graph" + extension, damaged);
      const auto updated = update(graph, {article});
      CHECK(updated.code != 0);
      CHECK_THAT(updated.err, Contains("graph" + extension));
      if (updated.code == 2) CHECK(content(graph) == damaged);
    }
  }
}
