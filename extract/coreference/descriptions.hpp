#pragma once

#include <cstdint>

#include "extract/coreference/described_offices.hpp"
#include "extract/coreference/described_others.hpp"
#include "extract/coreference/described_sets.hpp"
#include "extract/coreference/described_things.hpp"

namespace chancery::extract {

/// Links definite descriptions: "the minister", "the country", "the bloc", "the two sides".
class Descriptions {
 public:
  /// @param draft, discourse  must outlive this
  Descriptions(Draft& draft, Discourse& discourse)
      : draft_(draft),
        words_(draft),
        holders_(draft),
        offices_(draft, discourse, holders_),
        others_(draft, discourse, holders_),
        sets_(draft, discourse, holders_),
        things_(draft, discourse) {}

  /// Links the token when it heads a description that can be resolved.
  void read(std::uint32_t token);
  /// Links "the Indonesian", where it stands for the one person of that state who was named just before.
  void national(const Found& found) { things_.national(found); }

 private:
  bool carries_name(std::uint32_t token) const;

  Draft& draft_;
  DescriptionWords words_;
  OfficeHolders holders_;
  DescribedOffices offices_;
  DescribedOthers others_;
  DescribedSets sets_;
  DescribedThings things_;
};

}  // namespace chancery::extract
