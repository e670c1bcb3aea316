#pragma once

#include <cstdint>
#include <vector>

#include "extract/coreference/description_words.hpp"
#include "extract/coreference/discourse.hpp"
#include "extract/coreference/office_holders.hpp"

namespace chancery::extract {

/// Links descriptions by an office: "the Indian negotiator", "his Italian colleague".
class DescribedOffices {
 public:
  /// @param draft, discourse, holders  must outlive this
  DescribedOffices(Draft& draft, Discourse& discourse, const OfficeHolders& holders)
      : draft_(draft), discourse_(discourse), holders_(holders), words_(draft) {}

  /// Links the title that stands at the token to the person who holds such an office; of several to the one
  /// named last, if that is near.
  void link(std::uint32_t token, const Title& title);
  /// Links "a spokesman" of nobody to the body that acted in the sentence before.
  void spokesman(std::uint32_t token, const Title& title);

 private:
  static bool is_sole(const Title& title);
  graph::EntityIndex compatriot(std::uint32_t token, const Title& title) const;
  bool chosen_behind(std::uint32_t token) const;
  graph::EntityIndex of_release(std::uint32_t token, const std::vector<graph::EntityIndex>& candidates) const;
  graph::EntityIndex named_next(std::uint32_t token, const Title& title) const;
  std::vector<std::uint32_t> meant_by(std::uint32_t token, const Title& title) const;
  void counterpart(std::uint32_t token, const Title& title);
  bool acts_on(graph::EntityIndex person, std::uint32_t token) const;
  bool governs(const Discourse::Named& subject, std::uint32_t token) const;

  Draft& draft_;
  Discourse& discourse_;
  const OfficeHolders& holders_;
  DescriptionWords words_;
};

}  // namespace chancery::extract
