#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::query {

/// A question that comes with the program, from query/<name>.rq.
struct Question {
  std::string_view name;    ///< "q03-the-kims"
  std::string_view asks;    ///< first line of the file: what it answers
  std::string_view sparql;  ///< the whole file
};

/// All of them, by name.
std::vector<Question> questions();

/// The list of all questions with their parameters, for people ("table"), as JSON ("json": an array of
/// objects name, answers, parameters), or in another of the outputs with a row for each parameter.
/// @see find_output
void write_questions(std::string_view output, std::ostream& out);

/// The question that `name` means: q03-the-kims, q03 or the-kims.
/// @throws Error with the nearest name when there is none
Question find_question(std::string_view name);

}  // namespace chancery::query
