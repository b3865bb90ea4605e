/** Colours by their use, light and dark. */
export const colours = `
:root { color-scheme: light dark; --bg: #f7f8fa; --card: #fff; --soft: #f1f3f6; --text: #16191d; --dim: #545d68; --line: #e1e5ea; --edge: #aab2bd;
  --red: #b42318; --red-bg: #fdeceb; --amber: #855300; --amber-bg: #fdf2d8; --green: #11672f; --green-bg: #e3f5e9;
  --blue: #0b57c2; --mark: #ffe48a; --mark-text: #16191d; --cited: #fff6d1; --some: #fdf3e0; --much: #eff7e2; }
@media (prefers-color-scheme: dark) { :root { --bg: #0f1216; --card: #171b21; --soft: #1e232b; --text: #e8ebef; --dim: #a3adb9; --line: #2a313b; --edge: #505b69;
  --red: #ff9c92; --red-bg: #3a1d1b; --amber: #f8c764; --amber-bg: #362b12; --green: #7fdba0; --green-bg: #15321f;
  --blue: #8ab8ff; --mark: #6d5400; --mark-text: #fff3c4; --cited: #2d2711; --some: #33290f; --much: #243119; } }
`;
