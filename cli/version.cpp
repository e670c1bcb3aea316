#include "cli/version.hpp"

#include <algorithm>

#include "core/error.hpp"
#include "core/sha256.hpp"
#include "language/model.hpp"
#include "ontology/ontology.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::cli {
namespace {

std::string ontology_version() {
  const auto statements = ontology::ontology_statements();
  const auto found =
      std::find_if(statements.begin(), statements.end(), [](const ontology::Statement& statement) {
        return statement.predicate.value == "http://www.w3.org/2002/07/owl#versionInfo";
      });
  return found == statements.end() ? "" : found->object.value;
}

// A program without its model still has a version.
std::string model_line() {
  try {
    const auto model = language::Model::load(language::Model::find(""));
    return model.name() + " sha256:" + model.sha256();
  } catch (const Error& error) {
    return std::string("none: ") + error.what();
  }
}

}  // namespace

std::string program_version() { return CHANCERY_VERSION; }

std::string version() {
  return std::string("chancery ") + CHANCERY_VERSION + "\nontology " + ontology_version() +
         " sha256:" + sha256(ontology::ontology_turtle()) +
         "\ntables sha256:" + ontology::Vocabulary::load().sha256() + "\nmodel " + model_line() + "\n";
}

}  // namespace chancery::cli
