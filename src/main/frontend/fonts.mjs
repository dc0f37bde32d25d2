// One @font-face per script: a page fetches a font only when it shows letters of that script.
import { existsSync, readdirSync } from 'node:fs'

const roots = ['node_modules/@expo-google-fonts', 'built-fonts']

// Package, letters. One family holds every script, so that any text shows. Ranges do not overlap: a dash would fetch the
// largest font. Nastaliq, whose letters Naskh also has, stands apart and is chosen by language.
const scripts = [
  ['noto-sans', 'U+0000-052F,U+1C80-1C8F,U+1D00-1FFF,U+2000-206F,U+20A0-20CF,U+2100-218F,U+2C60-2C7F,U+2DE0-2DFF,U+A640-A69F,U+A720-A7FF,U+AB30-AB6F'],
  ['noto-naskh-arabic', 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFF'],
  ['noto-nastaliq-urdu', 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFF'],
  ['noto-sans-armenian', 'U+0530-058F,U+FB13-FB17'],
  ['noto-sans-hebrew', 'U+0590-05FF,U+FB1D-FB4F'],
  ['noto-sans-devanagari', 'U+0900-097F,U+1CD0-1CFF,U+A8E0-A8FF'],
  ['noto-sans-bengali', 'U+0980-09FF,U+0964-0965'],
  ['noto-sans-gurmukhi', 'U+0A00-0A7F,U+0964-0965'],
  ['noto-sans-gujarati', 'U+0A80-0AFF,U+0964-0965'],
  ['noto-sans-oriya', 'U+0B00-0B7F'],
  ['noto-sans-tamil', 'U+0B80-0BFF'],
  ['noto-sans-telugu', 'U+0C00-0C7F'],
  ['noto-sans-kannada', 'U+0C80-0CFF'],
  ['noto-sans-malayalam', 'U+0D00-0D7F'],
  ['noto-sans-sinhala', 'U+0D80-0DFF'],
  ['noto-sans-thai', 'U+0E00-0E7F'],
  ['noto-sans-lao', 'U+0E80-0EFF'],
  ['noto-serif-tibetan', 'U+0F00-0FFF'],
  ['noto-sans-myanmar', 'U+1000-109F,U+A9E0-A9FF,U+AA60-AA7F'],
  ['noto-sans-georgian', 'U+10A0-10FF,U+1C90-1CBF,U+2D00-2D2F'],
  ['noto-sans-ethiopic', 'U+1200-139F,U+2D80-2DDF,U+AB00-AB2F'],
  ['noto-sans-khmer', 'U+1780-17FF,U+19E0-19FF'],
  ['noto-sans-limbu', 'U+1900-194F'],
  ['noto-sans-syriac', 'U+0700-074F'],
  ['noto-sans-thaana', 'U+0780-07BF'],
  ['noto-sans-nko', 'U+07C0-07FF'],
  ['noto-sans-tifinagh', 'U+2D30-2D7F'],
  ['noto-sans-syloti-nagri', 'U+A800-A82F'],
  ['noto-sans-hanifi-rohingya', 'U+10D00-10D3F'],
  ['noto-sans-adlam', 'U+1E900-1E95F'],
  ['noto-sans-kr', 'U+1100-11FF,U+3130-318F,U+AC00-D7AF'],
  ['noto-sans-sc', 'U+2E80-2FDF,U+3000-30FF,U+3100-312F,U+31A0-31BF,U+3400-4DBF,U+4E00-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF'],
]

const apart = { 'noto-nastaliq-urdu': 'Ownwords Nastaliq' }

// The largest fonts, of ten megabytes, are fetched only where a computer has none of its own for these letters.
const usual = {
  'noto-sans-sc': ['Noto Sans CJK SC', 'NotoSansCJKsc-Regular', 'PingFangSC-Regular', 'Microsoft YaHei'],
  'noto-sans-kr': ['Noto Sans CJK KR', 'NotoSansCJKkr-Regular', 'AppleSDGothicNeo-Regular', 'Malgun Gothic'],
}

const weights = [['400Regular', 400], ['700Bold', 700]]

const fileOf = (name, folder) =>
  roots
    .map((root) => `${root}/${name}/${folder}`)
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place))
    .find((file) => file.endsWith('.ttf'))

export const fontFaces = () =>
  scripts
    .flatMap(([name, letters]) =>
      weights
        .filter(([folder]) => fileOf(name, folder))
        .map(([folder, weight]) => {
          const family = apart[name] ?? 'Ownwords'
          const here = (usual[name] ?? []).map((font) => `local("${font}"),`).join('')
          const file = `/fonts/${name}/${folder}/${fileOf(name, folder)}`
          return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;font-display:swap;src:${here}url("${file}") format("truetype");unicode-range:${letters}}`
        }),
    )
    .join('\n') + '\n'
