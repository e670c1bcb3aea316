#include "cli/reference.hpp"

#include <array>
#include <memory>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "exports/output_file.hpp"

namespace chancery::cli {
namespace {

struct Text {
  std::string_view name;
  std::string (*write)();
};

constexpr std::array texts = {Text{"man", man_page}, Text{"bash", bash_completion},
                              Text{"zsh", zsh_completion}, Text{"fish", fish_completion}};

class Reference : public Command {
 public:
  void declare(Options& options) override {
    std::vector<std::string> names;
    names.reserve(std::size(texts));
    for (const Text& text : texts) names.emplace_back(text.name);
    options.argument("TEXT", text_, names,
                     "the man page, or the completions of a shell: man, bash, zsh or fish");
  }

  int run() override {
    exports::OutputFile out("-");
    for (const Text& text : texts) {
      if (text.name == text_) out.put(text.write());
    }
    out.finish();
    return done;
  }

 private:
  std::string text_;
};

}  // namespace

std::unique_ptr<Command> make_reference() { return std::make_unique<Reference>(); }

}  // namespace chancery::cli
