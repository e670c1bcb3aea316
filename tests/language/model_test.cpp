#include "language/model.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/error.hpp"
#include "with_model.hpp"

using namespace chancery;
using namespace chancery::language;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

// A folder that goes away with the object.
struct Folder {
  fs::path path;
  Folder() {
    std::string name = (fs::temp_directory_path() / "chancery-model-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path); }
};

// A copy of the model with one file changed.
struct Copy : Folder {
  Copy() {
    fs::copy(Model::find(""), path, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
  }
  fs::path file(const char* name) const { return path / name; }
};

void touch(const fs::path& path) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << "x";
}

}  // namespace

TEST_CASE("a missing model file is named, with what to do", "[language]") {
  if (the_model() == nullptr) return;
  const Copy copy;
  fs::remove(copy.file("ner/moves"));
  CHECK_THROWS_WITH(Model::load(copy.path),
                    Contains("ner/moves: the model file is missing") && Contains("script/fetch-model"));
}

TEST_CASE("a cut model file is refused", "[language]") {
  if (the_model() == nullptr) return;
  const Copy copy;
  fs::resize_file(copy.file("tok2vec/model"), 6'000'000);
  CHECK_THROWS_WITH(Model::load(copy.path),
                    Contains("tok2vec/model: the model file is cut (6000000 of 6269370 bytes)"));
}

TEST_CASE("a model file that is too long is refused", "[language]") {
  if (the_model() == nullptr) return;
  const Copy copy;
  std::ofstream(copy.file("tagger/cfg"), std::ios::app) << "\n";
  CHECK_THROWS_WITH(Model::load(copy.path), Contains("tagger/cfg: the model file is too long"));
}

TEST_CASE("a model file with one byte changed is refused", "[language]") {
  if (the_model() == nullptr) return;
  const Copy copy;
  std::fstream(copy.file("parser/model")).seekp(100'000).put('\x55');
  CHECK_THROWS_WITH(Model::load(copy.path),
                    Contains("parser/model: the model file has SHA-256") && Contains("expected e0098910"));
}

TEST_CASE("the model's folder is found itself, and one and two levels below", "[language]") {
  const Folder folder;
  touch(folder.path / "package" / "en_core_web_sm-3.8.0" / "tokenizer");
  touch(folder.path / "package" / "en_core_web_sm-3.8.0" / "tagger" / "model");
  const fs::path model = folder.path / "package" / "en_core_web_sm-3.8.0";
  CHECK(Model::find(model.string()) == model);
  CHECK(Model::find((folder.path / "package").string()) == model);
  CHECK(Model::find(folder.path.string()) == model);
}

TEST_CASE("where there is no model the message says where it looked", "[language]") {
  const Folder folder;
  CHECK_THROWS_WITH(Model::find(folder.path.string()), Contains(folder.path.string()) &&
                                                           Contains("script/fetch-model") &&
                                                           Contains("CHANCERY_MODEL"));
  CHECK_THROWS_WITH(Model::load(folder.path / "none"), Contains("no such model folder"));
}

TEST_CASE("an unknown kernel is refused with those that can run", "[language]") {
  if (the_model() == nullptr) return;
  setenv("CHANCERY_KERNEL", "quantum", 1);
  CHECK_THROWS_WITH(Model::load(Model::find("")), Contains("'quantum'") && Contains("portable"));
  unsetenv("CHANCERY_KERNEL");
}

TEST_CASE("the model has a name and one hash over its files", "[language]") {
  if (the_model() == nullptr) return;
  CHECK(the_model()->name() == "en_core_web_sm 3.8.0");
  CHECK(the_model()->sha256().size() == 64);
}
