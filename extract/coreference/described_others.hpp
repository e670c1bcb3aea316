#pragma once

#include <cstdint>

#include "extract/coreference/description_words.hpp"
#include "extract/coreference/discourse.hpp"
#include "extract/coreference/office_holders.hpp"

namespace chancery::extract {

/// Links who is only told to be the other one of two, "his colleague", "its neighbour", and fighters whose
/// group the text has named.
class DescribedOthers {
 public:
  /// @param draft, discourse, holders  must outlive this
  DescribedOthers(Draft& draft, Discourse& discourse, const OfficeHolders& holders)
      : draft_(draft), discourse_(discourse), holders_(holders), words_(draft) {}

  /// Returns whether it linked the token.
  bool read(std::uint32_t token);

 private:
  bool is_plain(std::uint32_t token) const;
  bool other_holder(std::uint32_t token);
  bool head_of_state(std::uint32_t token);
  bool neighbour(std::uint32_t token);
  bool fighters(std::uint32_t token);

  Draft& draft_;
  Discourse& discourse_;
  const OfficeHolders& holders_;
  DescriptionWords words_;
};

}  // namespace chancery::extract
