#pragma once

#include <string>

#include "extract/names/draft.hpp"
#include "extract/offices/office_mentions.hpp"
#include "graph/facts.hpp"

namespace chancery::extract {

/// What the office of a title is called, for each of those who hold it.
class OfficeRoles {
 public:
  /// @param draft, mentions  must outlive this; tenures found so far are in the facts of the draft
  OfficeRoles(const Draft& draft, const OfficeMentions& mentions) : draft_(draft), mentions_(mentions) {}

  /// As the text has it, in the singular.
  std::string of(const Title& title) const;
  /// "his counterpart": the office of the other one; empty where it is not known.
  /// @param number  which of the holders
  std::string of_counterpart(const Title& title, std::size_t number, const graph::Tenure& tenure) const;
  /// The entity of a person; none when there is none.
  graph::EntityIndex holder(std::uint32_t person) const;

 private:
  std::string of_other(const Title& title, const graph::Tenure& tenure) const;
  std::string told_before(const Title& title, graph::EntityIndex holder) const;
  std::string of_unnamed(const Title& title) const;

  const Draft& draft_;
  const OfficeMentions& mentions_;
};

}  // namespace chancery::extract
