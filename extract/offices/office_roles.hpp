#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "extract/names/draft.hpp"
#include "extract/offices/office_mentions.hpp"

namespace chancery::extract {

/// The entity of a person of the draft; none where no name of his or hers became one.
graph::EntityIndex entity_of_person(const Draft& draft, std::uint32_t person);

/// The words of an office as they are kept: in the singular, and in full for "Gov.".
std::string role_of(const Draft& draft, const Title& title);

/// Which office a counterpart has: that of the one whose counterpart he or she is.
class OfficeRoles {
 public:
  /// @param draft     must outlive this; its entities are made
  /// @param mentions  the tokens that mean something, must outlive this
  OfficeRoles(const Draft& draft, const OfficeMentions& mentions) : draft_(draft), mentions_(mentions) {}

  /// @param number  which of the title's holders
  /// @return empty where it is not known
  std::string of_counterpart(const Title& title, std::size_t number, graph::EntityIndex holder) const;

 private:
  std::vector<std::string> roles_before(const Title& title) const;
  std::string role_before(const Title& title, graph::EntityIndex holder) const;

  const Draft& draft_;
  const OfficeMentions& mentions_;
};

}  // namespace chancery::extract
