#include "extract/people/title_prepositions.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

bool may_follow_office(std::string_view preposition, std::string_view head) {
  if (preposition == "of" || preposition == "for") return true;
  if (preposition == "to") {
    return is_one_of(head, {"ambassador", "envoy", "representative", "adviser", "advisor", "commissioner",
                            "delegate", "secretary", "emissary", "observer", "nuncio", "coordinator", "aide",
                            "assistant", "consul", "attache", "mediator", "rapporteur"});
  }
  if (preposition == "on")
    return is_one_of(head, {"coordinator", "rapporteur", "adviser", "advisor", "envoy"});
  if (preposition == "in" || preposition == "at") {
    return is_one_of(
        head, {"ambassador", "consul", "representative", "attache", "envoy", "d'affaires", "charge",
               "professor", "commander", "secretary", "diplomat", "commissioner", "counsellor", "governor"});
  }
  return false;
}

bool speaks_for(std::string_view head) {
  return head.starts_with("spokes") || head == "speaker" || head == "delegate";
}

bool works_within(std::string_view head) {
  return is_one_of(
      head,
      {"rapporteur", "official",  "minister", "director",       "analyst",     "secretary",    "head",
       "officer",    "adviser",   "advisor",  "spokesman",      "spokeswoman", "spokesperson", "fellow",
       "researcher", "professor", "leader",   "representative", "historian",   "economist",    "judge",
       "lecturer",   "scientist", "manager",  "coordinator",    "engineer",    "general",      "brigadier",
       "colonel",    "major",     "captain",  "lieutenant",     "sergeant",    "commander"});
}

bool is_works(std::string_view noun) {
  return is_one_of(noun, {"plant", "airport", "port", "base", "prison", "camp", "hospital", "dam", "refinery",
                          "mine", "station", "factory", "museum", "library", "cathedral", "shipyard"});
}

bool is_office_modifier(std::string_view word) {
  return is_one_of(
      word, {"former", "acting", "interim", "outgoing", "incoming", "then", "designate", "elect", "late",
             "caretaker", "ousted", "deposed", "ex", "ex-", "retired", "transitional", "newly"});
}

bool is_month(std::string_view word) {
  return is_one_of(word, {"january", "february", "march", "april", "may", "june", "july", "august",
                          "september", "october", "november", "december"});
}

bool is_speech(std::string_view noun) {
  return is_one_of(noun,
                   {"release",  "statement", "interview", "speech",     "letter",   "note",   "message",
                    "post",     "tweet",     "address",   "communique", "briefing", "remark", "conference",
                    "telegram", "broadcast", "report",    "article",    "memo",     "email"});
}

}  // namespace chancery::extract
