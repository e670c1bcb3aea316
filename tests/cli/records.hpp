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
