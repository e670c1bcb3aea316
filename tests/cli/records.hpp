#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "exports/json.hpp"
#include "tests/cli/program.hpp"

/// Articles as lines of JSON, and what comes out as lines.
namespace records {

inline std::string record(const std::string& id, const std::string& text) {
  chancery::exports::StringOutput out;
  chancery::exports::JsonWriter json(out);
  json.begin_object();
  json.member("id", id);
  json.member("published", "2025-11-21");
  json.member("text", text);
  json.end_object();
  json.end_line();
  return out.text();
}

/// Articles with people and events in common.
inline std::vector<std::string> some_records() {
  std::vector<std::string> all;
  for (const char* sample :
       {"riga-expulsions", "horn-truce", "indus-talks", "east-sea-launch", "east-sea-aftermath"})
    all.push_back(
        record(sample, program::content(CHANCERY_SOURCE_DIR "/samples/" + std::string(sample) + ".txt")));
  for (const char* name : {"Dana Moss", "Dana J. Moss", "Moss Dana"})
    all.push_back(
        record("meeting " + std::string(name), "RIGA - French Foreign Minister " + std::string(name) +
                                                   " met Japanese Foreign Minister Ken Abe in Riga on "
                                                   "Thursday.\n\nThey spoke about " +
                                                   name + "'s visit to Tokyo.\n"));
  return all;
}

/// Articles that share persons and events, copies, articles met twice, some that cannot be read.
inline std::vector<std::string> hostile_records() {
  auto all = some_records();
  const auto text = [](const std::string& sample) {
    return program::content(CHANCERY_SOURCE_DIR "/samples/" + sample + ".txt");
  };
  all.push_back(record("a copy", text("riga-expulsions") + "\nThis report came from an agency.\n"));
  all.push_back(record("zz copy", text("indus-talks") + "\nThis report came from an agency.\n"));
  for (const char* name : {"note 10", "note 9", "note 09"})
    all.push_back(record(name, "Latvia expelled two diplomats of Belarus on Friday.\n"));
  all.push_back(record("german",
                       "Der Minister sprach am Freitag mit seinem Kollegen in Berlin über den "
                       "Frieden und die Zukunft der beiden Länder.\n"));
  all.push_back(record("empty", " \n"));
  all.push_back("{\"id\": \"cut\", \"text\": \"Latvia tha\n");
  all.push_back(all.front());
  return all;
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) {
    if (!line.starts_with("#")) lines.push_back(line);
  }
  return lines;
}

inline std::vector<std::string> sorted_lines_of(const std::string& text) {
  auto lines = lines_of(text);
  std::ranges::sort(lines);
  return lines;
}

}  // namespace records
