#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exports/graphml_meaning.hpp"

namespace chancery::exports {

/// Finds the meaning of a key of GraphML; quickly when elements have their data in the same order as the
/// elements before.
class MeaningsByKey {
 public:
  /// @param meaning  none for a key whose values say nothing that is not said elsewhere
  /// Nothing happens when the id is there already.
  void add(std::string_view id, std::optional<GraphMlMeaning> meaning);

  /// The key's meaning, valid as long as nothing is added; null when it has none or is not there.
  /// @param id  ends in 0
  GraphMlMeaning* find(const char* id);

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  struct Key {
    std::string id;
    std::optional<GraphMlMeaning> meaning;
    std::size_t next = 0;  ///< the key that was asked for after this one
  };

  std::vector<Key> keys_{1};  ///< the first is for what is not there
  std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> places_;
  std::size_t last_ = 0;
};

}  // namespace chancery::exports
