#include <algorithm>
#include <cstdlib>
#include <optional>

#include "core/error.hpp"
#include "language/model.hpp"
#include "language/model_files.hpp"

namespace chancery::language {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> folders_in(const fs::path& folder) {
  std::vector<fs::path> folders;
  std::error_code ignored;
  for (fs::directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored)) {
    if (entry->is_directory(ignored)) folders.push_back(entry->path());
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

// The folder itself, or the first one or two levels below it that holds a model, as a wheel unpacks.
std::optional<fs::path> model_in(const fs::path& folder) {
  if (is_model_folder(folder)) return folder;
  const std::vector<fs::path> below = folders_in(folder);
  for (const fs::path& child : below) {
    if (is_model_folder(child)) return child;
  }
  for (const fs::path& child : below) {
    for (const fs::path& grandchild : folders_in(child)) {
      if (is_model_folder(grandchild)) return grandchild;
    }
  }
  return std::nullopt;
}

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::vector<fs::path> usual_places() {
  std::vector<fs::path> places;
  const std::string data = environment("XDG_DATA_HOME");
  const std::string home = environment("HOME");
  if (!data.empty()) {
    places.push_back(fs::path(data) / "chancery");
  } else if (!home.empty()) {
    places.push_back(fs::path(home) / ".local" / "share" / "chancery");
  }
  places.emplace_back("/usr/share/chancery");
  return places;
}

}  // namespace

fs::path Model::find(const std::string& option) {
  const std::string variable = environment("CHANCERY_MODEL");
  const std::string& named = option.empty() ? variable : option;
  const std::vector<fs::path> places = named.empty() ? usual_places() : std::vector<fs::path>{named};
  std::string looked;
  for (const fs::path& place : places) {
    if (const auto found = model_in(place)) return *found;
    looked.append(looked.empty() ? "" : ", ").append(place.string());
  }
  throw Error("no English model in " + looked +
              "; run script/fetch-model, or name the folder with --model or CHANCERY_MODEL");
}

}  // namespace chancery::language
