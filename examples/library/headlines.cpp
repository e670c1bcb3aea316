// Prints date and headline of articles: headlines FILE-OR-FOLDER...
//
// Shows how a program of its own uses the library: read articles, see what is wrong with an input, use what
// was read.

#include <input/reader.hpp>
#include <iostream>
#include <string>
#include <vector>

namespace {

// The line that the reader took for the title, or the title that the input gives as a field.
std::string headline(const chancery::input::Article& article) {
  for (const auto& line : article.lines) {
    if (line.role == chancery::input::LineRole::title) return std::string(line.span.in(article.text));
  }
  return article.title;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> inputs(argv + 1, argv + argc);
  chancery::input::Receiver receiver;
  receiver.article = [](const chancery::input::Article& article) {
    const auto day = article.published ? chancery::to_string(*article.published) : "????-??-??";
    std::cout << day << ' ' << headline(article) << '\n';
  };
  receiver.error = [](const chancery::InputError& error) { std::cerr << error.what() << '\n'; };
  return chancery::input::read(inputs, {}, receiver).errors == 0 ? 0 : 1;
}
