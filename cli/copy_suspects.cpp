#include "cli/copy_suspects.hpp"

#include <algorithm>
#include <cstring>
#include <functional>

#include "core/copies.hpp"

namespace chancery::cli {
namespace {

struct Place {
  std::uint64_t band;
  std::uint64_t article;
};

std::uint64_t hash_of(std::string_view article) { return std::hash<std::string_view>()(article); }

}  // namespace

void CopySuspects::note(std::string_view article, std::string_view sketch) {
  for (const std::uint64_t band : sketch_bands(sketch)) {
    const Place place{band, hash_of(article)};
    bands_.add({reinterpret_cast<const char*>(&place), sizeof place});
  }
}

void CopySuspects::settle() {
  Place last{};
  bool is_first = true;
  bands_.for_each([&](const std::string& line) {
    Place place{};
    std::memcpy(&place, line.data(), sizeof place);
    if (!is_first && place.band == last.band) {
      suspects_.push_back(last.article);
      suspects_.push_back(place.article);
    }
    last = place;
    is_first = false;
  });
  std::ranges::sort(suspects_);
  const auto repeated = std::ranges::unique(suspects_);
  suspects_.erase(repeated.begin(), repeated.end());
}

bool CopySuspects::contains(std::string_view article) const {
  return std::ranges::binary_search(suspects_, hash_of(article));
}

}  // namespace chancery::cli
