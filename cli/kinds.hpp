#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"

namespace chancery::cli {

/// Which kinds of things are shown: --kind, as people call them (person, state, event, ...).
class Kinds {
 public:
  /// @param help  what the option does, to which the known kinds are added
  void declare(Options& options, const std::string& help);

  bool is_set() const { return !chosen_.empty(); }
  /// @param kind  as the network has it: "Person"; everything is accepted when nothing was chosen
  bool accepts(std::string_view kind) const;

 private:
  void add(const std::string& word);

  std::vector<std::string_view> chosen_;
};

}  // namespace chancery::cli
