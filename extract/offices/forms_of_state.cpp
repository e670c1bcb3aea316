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

constexpr std::array<std::string_view, 37> presidential{
    "USA", "MEX", "BRA", "ARG", "CHL", "COL", "VEN", "ECU", "BOL", "PRY", "URY", "PAN", "CRI",
    "GTM", "HND", "SLV", "NIC", "DOM", "PHL", "IDN", "CYP", "CHE", "NGA", "GHA", "KEN", "ZMB",
    "MWI", "LBR", "IRN", "GMB", "AGO", "BWA", "SSD", "SYC", "MDV", "KIR", "PLW"};

/// Those that send one another high commissioners.
constexpr std::array<std::string_view, 56> commonwealth{
    "ATG", "AUS", "BHS", "BGD", "BRB", "BLZ", "BWA", "BRN", "CMR", "CAN", "CYP", "DMA", "SWZ", "FJI",
    "GAB", "GMB", "GHA", "GRD", "GUY", "IND", "JAM", "KEN", "KIR", "LSO", "MWI", "MYS", "MDV", "MLT",
    "MUS", "MOZ", "NAM", "NRU", "NZL", "NGA", "PAK", "PNG", "RWA", "KNA", "LCA", "VCT", "WSM", "SYC",
    "SLE", "SGP", "SLB", "ZAF", "LKA", "TZA", "TGO", "TON", "TTO", "TUV", "UGA", "GBR", "VUT", "ZMB"};

/// Those whose ministers, or the highest officials of ministries, are called secretaries: "energy secretary".
constexpr std::array<std::string_view, 13> of_secretaries{"USA", "GBR", "PHL", "MEX", "IND", "PAK", "BGD",
                                                          "LKA", "NPL", "KEN", "HKG", "HND", "BTN"};

constexpr std::array<std::string_view, 7> of_sultans_and_emirs{"OMN", "BRN", "MYS", "QAT",
                                                               "KWT", "ARE", "AFG"};

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
  if (role.ends_with("high commissioner")) return holds(commonwealth, iso3);
  if (is_one_of(role, {"foreign secretary", "home secretary", "energy secretary", "defence secretary",
                       "defense secretary", "treasury secretary", "commerce secretary", "trade secretary",
                       "interior secretary", "finance secretary", "health secretary", "cabinet secretary"}))
    return holds(of_secretaries, iso3);
  if (is_one_of(role, {"sultan", "emir"})) return holds(of_sultans_and_emirs, iso3);
  if (is_one_of(role, {"king", "queen", "crown prince", "governor-general"})) return holds(monarchies, iso3);
  if (role.ends_with(" leader") &&
      is_one_of(role.substr(0, role.find(' ')), {"gang", "rebel", "militia", "cartel", "separatist", "cult",
                                                 "mafia", "clan", "insurgent", "jihadist"}))
    return false;
  if (role == "pope") return iso3 == "VAT";
  if (role == "mp" || role.ends_with("minister")) return iso3 != "USA";  // it has neither
  return true;
}

}  // namespace chancery::extract
