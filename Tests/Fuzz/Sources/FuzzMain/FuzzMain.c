#include <stddef.h>
#include <stdint.h>

// The package manager makes `main` stand for `Fuzz_main` in the program `Fuzz`, to which libFuzzer would bring a `main` of
// its own. So this does what that one does.

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*check)(const uint8_t *start, size_t count));
int LLVMFuzzerTestOneInput(const uint8_t *start, size_t count);

int Fuzz_main(int argc, char **argv) {
    return LLVMFuzzerRunDriver(&argc, &argv, LLVMFuzzerTestOneInput);
}
