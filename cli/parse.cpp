#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/inputs.hpp"
#include "core/error.hpp"
#include "exports/output_file.hpp"
#include "input/byte_stream.hpp"
#include "input/encoding.hpp"
#include "language/model.hpp"
#include "language/write_document.hpp"

namespace chancery::cli {
namespace {

// Offsets are of 32 bits, and one input is held in memory.
constexpr std::size_t longest_input = std::size_t{256} << 20U;
// Paragraphs parsed and written at a time.
constexpr std::size_t step = 64;

std::string read_text(const std::string& path, Console& console) {
  try {
    input::ByteStream stream(input::open_file(path));
    std::string bytes;
    if (!stream.read_all(bytes, longest_input)) {
      throw InputError(path, "longer than 256 MiB; split it into several files");
    }
    input::Decoded decoded = input::to_utf8(std::move(bytes));
    if (!decoded.encoding.empty()) console.say(path + ": converted from " + decoded.encoding);
    return std::move(decoded.text);
  } catch (const InputError&) {
    throw;
  } catch (const std::exception& error) {
    throw InputError(path, error.what());
  }
}

// What of an article is read for facts.
std::vector<Span> read_lines(const input::Article& article) {
  std::vector<Span> spans;
  for (const input::Line& line : article.lines) {
    using enum input::LineRole;
    if (line.role == title || line.role == deck || line.role == caption || line.role == body) {
      spans.push_back(line.span);
    }
  }
  return spans;
}

class Parse : public Command {
 public:
  void declare(Options& options) override {
    inputs_.declare(options);
    options.flag("--article", article_,
                 "read articles as export does: without furniture and datelines, from any input format");
    std::vector<std::string> formats;
    formats.reserve(language::document_formats.size());
    for (const auto& format : language::document_formats) formats.emplace_back(format.name);
    options.choice("--format", format_, formats, "table to look at (default), JSON Lines, or CoNLL-U");
    options.value("--model", model_, "DIR", "folder of the English model");
  }

  int run() override {
    Console console;
    const language::Model model = language::Model::load(language::Model::find(model_));
    language::Parser parser(model);
    exports::OutputFile out("-");
    std::uint32_t next = 1;
    const auto write = [&](std::string_view text, const std::vector<Span>& paragraphs) {
      for (std::size_t begin = 0; begin < paragraphs.size(); begin += step) {
        const auto some = std::span(paragraphs).subspan(begin, std::min(step, paragraphs.size() - begin));
        writer()(parser.parse(text, some), next, [&](std::string_view bytes) { out.put(bytes); });
        next += static_cast<std::uint32_t>(some.size());
      }
    };
    const std::size_t errors = article_ ? read_articles(console, write) : read_texts(console, write);
    out.finish();
    return errors > 0 ? some_failed : done;
  }

 private:
  template <typename Write>
  std::size_t read_articles(Console& console, Write write) const {
    return inputs_
        .read(console, [&](const input::Article& article) { write(article.text, read_lines(article)); })
        .errors;
  }

  template <typename Write>
  std::size_t read_texts(Console& console, Write write) const {
    std::size_t errors = 0;
    for (const std::string& path : inputs_.paths()) {
      try {
        const std::string text = read_text(path, console);
        write(text, language::lines_with_words(text));
      } catch (const InputError& error) {
        console.say(error.what());
        ++errors;
      }
    }
    return errors;
  }

  language::WriteDocument writer() const {
    return std::ranges::find(language::document_formats, format_, &language::DocumentFormat::name)->write;
  }

  Inputs inputs_;
  bool article_ = false;
  std::string format_ = "table";
  std::string model_;
};

}  // namespace

std::unique_ptr<Command> make_parse() { return std::make_unique<Parse>(); }

}  // namespace chancery::cli
