#include "extract/offices/forms_of_state.hpp"

#include <algorithm>
#include <array>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

constexpr std::array<std::string_view, 42> monarchies{
    "GBR", "CAN", "AUS", "NZL", "JPN", "THA", "MYS", "KHM", "BTN", "BRN", "SAU", "KWT", "QAT", "OMN",
    "BHR", "JOR", "MAR", "ESP", "NLD", "BEL", "DNK", "NOR", "SWE", "LUX", "MCO", "LIE", "AND", "VAT",
    "SWZ", "LSO", "TON", "PNG", "SLB", "TUV", "JAM", "BHS", "BLZ", "GRD", "LCA", "VCT", "ATG", "KNA"};

constexpr std::array<std::string_view, 29> presidential{
    "USA", "MEX", "BRA", "ARG", "CHL", "COL", "VEN", "ECU", "BOL", "PRY", "URY", "PAN", "CRI", "GTM", "HND",
    "SLV", "NIC", "DOM", "PHL", "IDN", "CYP", "CHE", "NGA", "GHA", "KEN", "ZMB", "MWI", "LBR", "IRN"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& states, std::string_view state) {
  return std::ranges::find(states, state) != states.end();
}

}  // namespace

bool may_have_office(std::string_view iso3, std::string_view role) {
  if (is_one_of(role, {"president", "vice president"})) return !holds(monarchies, iso3);
  if (is_one_of(role, {"prime minister", "deputy prime minister"})) return !holds(presidential, iso3);
  if (is_one_of(role, {"chancellor", "vice chancellor", "vice-chancellor"}))
    return iso3 == "DEU" || iso3 == "AUT";
  return true;
}

}  // namespace chancery::extract
