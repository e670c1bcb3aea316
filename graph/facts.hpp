#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "core/span.hpp"

/// Plain structs that hold what one article says: `extract` fills them, `graph` merges them into a
/// KnowledgeGraph. All spans are byte ranges of the article's text; all indices count within the same Facts.
namespace chancery::graph {

using EntityIndex = std::uint32_t;
using EventIndex = std::uint32_t;
using TimeIndex = std::uint32_t;
inline constexpr std::uint32_t no_index = 0xFFFFFFFF;

/// Why a fact is held: the rule that made it, and the table row and words that it rested on.
struct Reason {
  std::string rule;        ///< name of the rule, e.g. "office.apposition"
  std::string table;       ///< file name of the table, e.g. "triggers.tsv"; empty when no row was used
  std::uint32_t line = 0;  ///< line in that table, counted from 1
  Span cue;                ///< words of the text that decided; empty when none
  std::vector<std::string> rivals = {};  ///< what else it might have been, for people to read
};

enum class EntityKind {
  person,
  state,
  organisation,
  place,
  group,
  agreement,
  weapon,
  platform,
  object,
  forum,
  event_name
};

/// What the words of a mention stand for where that is not the entity's own kind.
enum class Reading {
  plain,       ///< the entity itself
  government,  ///< a capital or seat that stands for its government ("Seoul said")
  place        ///< a state or organisation named as a location ("in Japan")
};

/// One stretch of text that names or describes an entity.
struct Mention {
  enum class Form { name, description, pronoun };
  Span span;
  Span head;  ///< the name or head noun within `span`
  Form form = Form::name;
  Reading reading = Reading::plain;
  Reason reason;  ///< of the link between mention and entity
  double confidence = 1.0;
};

/// Someone or something the article talks about. `key` is what identity rests on, the same in every article:
/// "KOR" for a state, "UNSC" for a known organisation, a slug of the full name otherwise ("kim-gunn").
struct Entity {
  EntityKind kind = EntityKind::object;
  std::string subtype;  ///< "ministry", "igo", "city", ...; empty when unknown
  std::string key;
  std::string name;                  ///< preferred name, without article or title
  std::vector<std::string> aliases;  ///< other names found, sorted, without `name`
  std::string wikidata;              ///< "Q884", empty when unknown
  std::string gender;                ///< "f", "m" or empty: only from the text or the user's tables
  std::string family_name;           ///< of a person, empty when unknown
  std::string given_name;
  std::vector<Mention> mentions;     ///< in the order of the text
  std::vector<EntityIndex> members;  ///< of a group that the text resolves ("the three envoys")
  EntityIndex state =
      no_index;  ///< whom it counts for: the state (or body) of a person, ministry, group, place
  std::optional<std::int64_t> quantity;  ///< "three missiles"
  /// Of a person whom the user's tables settle: ends the IRI, in all articles alike, instead of the state.
  std::optional<std::string> settled;
  bool only_here = false;  ///< the user's tables: not the one that other articles call so
  bool in_events = true;   ///< false for authors and photographers, who take part in nothing
  Reason reason;
  double confidence = 1.0;
};

/// What the text speaks of, with every stretch of words that does so: an entity of the facts, or what the
/// graph has none for: a time, an amount, people or things without a name.
struct Referent {
  EntityIndex entity = no_index;  ///< where it is set, the next three are empty
  std::string type;               ///< "time", "number", "money", "quantity", "nationality" or as of an entity
  std::string key;                ///< value of a time, else the folded words: identity within the type
  std::string name;               ///< the words of the first mention
  std::vector<Mention> mentions;  ///< in the order of the text
};

/// A dated expression of the text.
struct Time {
  Span span;
  Interval interval;
  std::string
      value;  ///< ISO 8601 / EDTF-like: 2022-06-03, 2022-W23, 2022-06-10/2022-06-12, 2017-SP, PAST_REF, ...
  Reason reason;
};

/// That a person holds, held or is to hold an office.
struct Tenure {
  EntityIndex holder = no_index;
  EntityIndex body = no_index;  ///< state or organisation whose office it is
  std::string role;          ///< as the text has it, portfolio kept: "special representative for North Korea"
  std::string office_type;   ///< local name of a dse:OfficeType: "Envoy"; empty when unknown
  std::string person_class;  ///< "Diplomat", "Leader", "Soldier" or "Person"
  std::vector<std::string> modifiers;  ///< "former", "acting", "designate", ..., sorted
  std::optional<Interval> time;        ///< since/until, when the text says so
  std::vector<Span> evidence;
  Reason reason;
  double confidence = 1.0;
};

/// A standing relation between two entities other than an office.
struct Relation {
  std::string type;  ///< citizen_of, represents, affiliated_with, part_of, member_of, located_in, capital_of,
                     ///< issued_by, signed_by
  EntityIndex subject = no_index;
  EntityIndex object = no_index;
  std::vector<Span> evidence;
  Reason reason;
  double confidence = 1.0;
};

/// How real an event is at the time of the article; the values are those of dse:EventStatus.
enum class Status {
  occurred,
  ongoing,
  planned,
  expected,
  proposed,
  failed,
  cancelled,
  negated,
  hypothetical
};

/// Who or what takes part in an event: an entity, or another event (one of the two indices is set).
struct Argument {
  std::string
      role;  ///< finer role of tables/roles.tsv: participant, agent, speaker, target, victim, topic, ...
  EntityIndex entity = no_index;
  EventIndex event = no_index;
  Span span;  ///< the mention that fills the role
  Reason reason;
};

/// Somebody who takes part without a name and whom the article does not name elsewhere: "Afghan rebels".
struct Described {
  std::string role;  ///< as of Argument
  Span span;         ///< the noun with what stands before it, without article
  Reason reason;
};

struct Event {
  std::string type;            ///< column `gold` of triggers.tsv: "missile_launch"
  std::string event_class;     ///< column `event`: local name of the dse: class, "WeaponsTest"
  std::vector<Span> triggers;  ///< the first is the one that names it best; several when told more than once
  std::vector<Argument> arguments;   ///< in the order of the text, no duplicates (role, filler)
  std::vector<Described> described;  ///< in the order of the text, each span once
  TimeIndex time = no_index;
  std::vector<EntityIndex> places;
  Status status = Status::occurred;
  Reason status_reason;                  ///< cue and row that gave the status
  std::vector<EntityIndex> attribution;  ///< who says so, when it is not the article itself
  Reason attribution_reason;             ///< the words by which that is known
  EventIndex claimed_in = no_index;      ///< the statement in which it is claimed
  EventIndex sub_event_of = no_index;
  EventIndex follows = no_index;
  EventIndex in_response_to = no_index;
  std::string quote;                     ///< words quoted verbatim, for statements
  std::string format;                    ///< bilateral, trilateral, multilateral; empty when unknown
  std::string result;                    ///< of a vote: "adopted", "not adopted"
  std::optional<std::int64_t> quantity;  ///< how many missiles, diplomats, ...
  std::optional<std::int64_t> votes_for;
  std::optional<std::int64_t> votes_against;
  std::optional<std::int64_t> abstentions;
  std::string cameo;
  std::string plover;
  std::vector<Span> evidence;  ///< sentences
  Reason reason;
  double confidence = 1.0;
};

/// A sentence (or title, caption) of the article that a fact rests on or that mentions an entity.
struct SentenceSpan {
  Span span;
  bool quotable = true;  ///< false for furniture
};

/// Everything one article says. Carries what later stages need of the article itself, so that they need no
/// other.
struct Facts {
  std::string article;  ///< id
  std::string copy_of;  ///< id of an earlier article with nearly the same text, which these facts only repeat
  std::string title;
  std::string url;
  std::string publisher;
  std::string author;
  std::string sha256;
  std::string sketch;  ///< of the body, by which copies are known; empty when it is short
  std::string text;    ///< the whole text, for offsets in characters and for the sentences' words
  std::optional<Date> published;
  std::string published_from;  ///< "field", "option", "line", "caption", "dateline"; empty when unknown
  std::vector<SentenceSpan> sentences;  ///< sorted by begin
  std::vector<Entity> entities;
  std::vector<Referent> referents;  ///< empty unless they were asked for; in the order of the text
  std::vector<Time> times;
  std::vector<Tenure> tenures;
  std::vector<Relation> relations;
  std::vector<Event> events;
  std::vector<std::string> warnings;
};

}  // namespace chancery::graph
