package org.ownwords.render.engine;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A sentence in each script that the product prints, in words of our own: "you can talk to us, free" or near it. */
final class Samples {

    record Sample(TextLanguage language, String text) {
        @Override
        public String toString() {
            return language.tag();
        }
    }

    private Samples() {}

    static Stream<Sample> all() {
        return TABLE.stream().map(Samples::sample);
    }

    static Sample of(String tag) {
        return all().filter(sample -> sample.language().tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static Sample sample(String row) {
        String[] cells = row.split("\\|", -1);
        boolean rightToLeft =
                List.of("Arab", "Hebr", "Syrc", "Thaa", "Adlm", "Rohg").contains(cells[2]);
        String name = Locale.forLanguageTag(cells[0]).getDisplayLanguage(Locale.UK);
        return new Sample(new TextLanguage(cells[0], name, cells[2], rightToLeft, cells[1]), cells[3]);
    }

    private static final List<String> TABLE = List.of(
            "en-GB|Noto Sans|Latn|Talk to us, free: an office that fits, AVATAR and all.",
            "pl|Noto Sans|Latn|Możesz z nami porozmawiać bezpłatnie i w zaufaniu.",
            "so|Noto Sans|Latn|Waad nala hadli kartaa, lacag la'aan.",
            "vi|Noto Sans|Latn|Bạn có thể nói chuyện với chúng tôi miễn phí.",
            "yo|Noto Sans|Latn|Ẹ lè bá wa sọ̀rọ̀ lọ́fẹ̀ẹ́.",
            "ro|Noto Sans|Latn|Puteți vorbi cu noi gratuit, în siguranță și în liniște.",
            "uk|Noto Sans|Cyrl|Ви можете поговорити з нами безкоштовно.",
            "el|Noto Sans|Grek|Μπορείτε να μας μιλήσετε δωρεάν.",
            "ur|Noto Nastaliq Urdu|Arab|آپ ہم سے مفت بات کر سکتے ہیں۔ یہ خدمت آزاد اور محفوظ ہے۔",
            "ks|Noto Nastaliq Urdu|Arab|تُہۍ ہیٚکِو اَسہِ سٟتۍ کَتھ کٔرِتھ۔",
            "ar|Noto Naskh Arabic|Arab|يمكنك التحدث إلينا مجانًا، والكلام معنا لا يصل إلى الشرطة.",
            "fa|Noto Naskh Arabic|Arab|می‌توانید رایگان با ما صحبت کنید؛ خانه‌ی شما امن است.",
            "ckb|Noto Naskh Arabic|Arab|دەتوانیت بە خۆڕایی لەگەڵمان قسە بکەیت.",
            "ps|Noto Naskh Arabic|Arab|تاسو کولی شئ له موږ سره وړیا خبرې وکړئ.",
            "ug|Noto Naskh Arabic|Arab|سىز بىز بىلەن ھەقسىز سۆزلىشەلەيسىز.",
            "he|Noto Sans Hebrew|Hebr|אפשר לדבר איתנו בחינם, בשׁקט ובלי משטרה.",
            "bn|Noto Sans Bengali|Beng|আপনি আমাদের সাথে বিনামূল্যে কথা বলতে পারেন। স্বাধীন ক্ষেত্র, শক্তি।",
            "as|Noto Sans Bengali|Beng|আপুনি আমাৰ সৈতে বিনামূলীয়াকৈ কথা পাতিব পাৰে।",
            "hi|Noto Sans Devanagari|Deva|आप हमसे मुफ़्त में बात कर सकते हैं। यह सेवा स्वतंत्र है, शक्ति और धैर्य के साथ।",
            "mr|Noto Sans Devanagari|Deva|तुम्ही आमच्याशी मोफत बोलू शकता; खऱ्या गोष्टी ऐकू.",
            "ne|Noto Sans Devanagari|Deva|तपाईं हामीसँग निःशुल्क कुरा गर्न सक्नुहुन्छ।",
            "pa|Noto Sans Gurmukhi|Guru|ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਮੁਫ਼ਤ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਪ੍ਰੇਮ ਨਾਲ ਸੁਣਾਂਗੇ।",
            "gu|Noto Sans Gujarati|Gujr|તમે અમારી સાથે મફતમાં વાત કરી શકો છો. શ્રેષ્ઠ મિત્ર.",
            "or|Noto Sans Oriya|Orya|ଆପଣ ଆମ ସହିତ ମାଗଣାରେ କଥା ହୋଇପାରିବେ।",
            "ta|Noto Sans Tamil|Taml|நீங்கள் எங்களுடன் இலவசமாகப் பேசலாம். ஸ்ரீ, கொடுமை.",
            "te|Noto Sans Telugu|Telu|మీరు మాతో ఉచితంగా మాట్లాడవచ్చు. స్వతంత్ర సేవ.",
            "kn|Noto Sans Kannada|Knda|ನೀವು ನಮ್ಮೊಂದಿಗೆ ಉಚಿತವಾಗಿ ಮಾತನಾಡಬಹುದು. ಸ್ವತಂತ್ರ.",
            "ml|Noto Sans Malayalam|Mlym|നിങ്ങൾക്ക് ഞങ്ങളോട് സൗജന്യമായി സംസാരിക്കാം. സ്വതന്ത്രം.",
            "si|Noto Sans Sinhala|Sinh|ඔබට අප සමඟ නොමිලේ කතා කළ හැකිය. ශ්‍රී ක්‍රමය.",
            "th|Noto Sans Thai|Thai|คุณพูดคุยกับเราได้ฟรี น้ำใจและที่พึ่ง",
            "lo|Noto Sans Lao|Laoo|ທ່ານສາມາດລົມກັບພວກເຮົາໄດ້ຟຣີ ດ້ວຍນ້ຳໃຈ",
            "my|Noto Sans Myanmar|Mymr|သင်သည် ကျွန်ုပ်တို့နှင့် အခမဲ့ စကားပြောနိုင်သည်။",
            "km|Noto Sans Khmer|Khmr|អ្នកអាចនិយាយជាមួយយើងដោយឥតគិតថ្លៃ ស្ត្រីនិងក្មេង។",
            "bo|Noto Serif Tibetan|Tibt|ཁྱེད་རང་ང་ཚོ་དང་མཉམ་དུ་རིན་མེད་སྐད་ཆ་བཤད་ཆོག",
            "am|Noto Sans Ethiopic|Ethi|ከእኛ ጋር በነጻ መነጋገር ይችላሉ፤ አገልግሎቱ ነጻ ነው።",
            "ti|Noto Sans Ethiopic|Ethi|ምሳና ብነጻ ክትዛረቡ ትኽእሉ ኢኹም።",
            "hy|Noto Sans Armenian|Armn|Դուք կարող եք անվճար խոսել մեզ հետ։",
            "ka|Noto Sans Georgian|Geor|თქვენ შეგიძლიათ უფასოდ დაგველაპარაკოთ.",
            "zh-Hans|Noto Sans CJK SC|Hans|您可以免费与我们交谈。我们独立于警方。",
            "zh-Hant|Noto Sans CJK TC|Hant|您可以免費與我們交談。我們獨立於警方。",
            "yue-Hant|Noto Sans CJK HK|Hant|你可以免費同我哋傾偈。",
            "ja|Noto Sans CJK JP|Jpan|無料で私たちと話すことができます。安心してください。",
            "ko|Noto Sans CJK KR|Kore|저희와 무료로 이야기하실 수 있습니다.",
            "aii|Noto Sans Syriac|Syrc|ܫܠܡܐ ܥܠܘܟܘܢ ܒܪܢܫܐ ܚܐܪܐ",
            "dv|Noto Sans Thaana|Thaa|ތިޔަބޭފުޅުންނަށް ހިލޭ ވާހަކަ ދެއްކޭނެ",
            "shi|Noto Sans Tifinagh|Tfng|ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ ⵉⵎⴷⴷⵓⴽⴰⵍ",
            "ff-Adlm|Noto Sans Adlam|Adlm|𞤔𞤢𞤪𞤢𞤥𞤢 𞤫 𞤥𞤮𞤯𞥆𞤭",
            "rhg|Noto Sans Hanifi Rohingya|Rohg|𐴀𐴝𐴏𐴝𐴓𐴝𐴔𐴟",
            "syl-Sylo|Noto Sans Syloti Nagri|Sylo|ꠀꠙꠘꠣꠞ ꠀꠝꠣꠞ ꠟꠉꠦ ꠝꠣꠔꠂꠘ");
}
