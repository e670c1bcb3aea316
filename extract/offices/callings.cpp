#include "extract/offices/callings.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

bool is_calling(std::string_view noun) {
  return is_one_of(
      noun, {"professor",  "lecturer",     "scholar",   "historian",  "economist", "scientist", "analyst",
             "researcher", "fellow",       "expert",    "dean",       "rector",    "editor",    "publisher",
             "executive",  "entrepreneur", "columnist", "journalist", "founder",   "ceo"});
}

bool tells_citizenship(std::string_view noun) {
  return is_calling(noun) ||
         is_one_of(
             noun,
             {"diplomat",   "lawmaker",  "politician", "general",     "colonel",       "admiral",
              "judge",      "jurist",    "mep",        "major",       "captain",       "lieutenant",
              "brigadier",  "commodore", "sergeant",   "corporal",    "private",       "commandant",
              "legislator", "senator",   "officer",    "congressman", "congresswoman", "parliamentarian"});
}

}  // namespace chancery::extract
