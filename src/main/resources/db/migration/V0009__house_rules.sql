-- The rules of each lab, numbered: every decision points at one.

CREATE TABLE house_rule (
    lab_id  BIGINT NOT NULL,
    number  INT    NOT NULL,
    title   JSON   NOT NULL COMMENT 'by language, without the number',
    text    JSON   NOT NULL COMMENT 'by language',
    PRIMARY KEY (lab_id, number),
    CONSTRAINT fk_house_rule_lab FOREIGN KEY (lab_id) REFERENCES lab (id),
    CONSTRAINT ck_house_rule_number CHECK (number BETWEEN 1 AND 99)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

INSERT INTO house_rule (lab_id, number, title, text) VALUES
    (1, 1, '{"sv": "Prata om saken, inte om personen", "en": "Talk about the matter, not about the person", "ar": "تحدّث عن الموضوع لا عن الشخص"}',
        '{"sv": "Var vänlig, också när ni inte tycker lika. Ingen ska hånas eller pekas ut.", "en": "Be kind, also when you do not agree. Nobody is to be mocked or singled out.", "ar": "كن لطيفًا حتى عند الاختلاف. لا سخرية من أحد ولا تشهير."}'),
    (1, 2, '{"sv": "Inget hat och inga hot", "en": "No hatred and no threats", "ar": "لا كراهية ولا تهديد"}',
        '{"sv": "Vi tar bort hot, hat mot grupper och annat som är förbjudet i lag.", "en": "We remove threats, hatred against groups and whatever else is against the law.", "ar": "نحذف التهديد والكراهية ضد أي جماعة وكل ما يخالف القانون."}'),
    (1, 3, '{"sv": "Lämna inte ut andra", "en": "Do not expose others", "ar": "لا تكشف خصوصيات الآخرين"}',
        '{"sv": "Skriv inte andras namn, adress, telefonnummer eller personnummer. Visa inte personer på bild som inte vill det.", "en": "Do not write other people’s names, addresses, phone numbers or personal numbers. Do not show people in photos who do not want it.", "ar": "لا تكتب أسماء الآخرين أو عناوينهم أو أرقام هواتفهم أو أرقامهم الشخصية. ولا تُظهر في الصور من لا يرغب في ذلك."}'),
    (1, 4, '{"sv": "Håll dig till Rannebergen", "en": "Keep to Rannebergen", "ar": "التزم بما يخص رانبيرغن"}',
        '{"sv": "Idéer ska handla om området och oss som bor här. Reklam hör hemma någon annanstans.", "en": "Ideas are about the area and us who live here. Advertising belongs elsewhere.", "ar": "الأفكار عن المنطقة وسكانها. الإعلانات مكانها في موضع آخر."}'),
    (1, 5, '{"sv": "En människa, en röst", "en": "One person, one vote", "ar": "شخص واحد، صوت واحد"}',
        '{"sv": "Ha ett konto och rösta för dig själv.", "en": "Have one account and vote for yourself.", "ar": "ليكن لك حساب واحد، وصوّت عن نفسك."}'),
    (1, 6, '{"sv": "Fel i huset anmäls till hyresvärden", "en": "Faults go to the landlord", "ar": "الأعطال تُبلَّغ إلى المؤجّر"}',
        '{"sv": "Är något trasigt i lägenheten eller i trapphuset? Anmäl det till din hyresvärd, så lagas det fortast. Här lämnar vi idéer.", "en": "Is something broken in your flat or stairwell? Report it to your landlord: that is the fastest way to get it mended. Here we share ideas.", "ar": "هل هناك شيء معطل في شقتك أو في درج المبنى؟ أبلغ المؤجّر، فهذه أسرع طريقة لإصلاحه. هنا نشارك الأفكار."}');

ALTER TABLE lab
    ADD COLUMN reports_to_hide INT NOT NULL DEFAULT 3 COMMENT 'reports by different confirmed residents that hide content until it is decided' AFTER trusted_after,
    ADD COLUMN fault_reports JSON NULL COMMENT 'by language: where the landlord takes reports of faults' AFTER reports_to_hide,
    ADD CONSTRAINT ck_lab_reports_to_hide CHECK (reports_to_hide BETWEEN 1 AND 1000);

UPDATE lab SET fault_reports = '{"sv": "Ring Bostadsbolaget eller anmäl felet på bostadsbolaget.se under Mina sidor. Är det bråttom, till exempel en vattenläcka, ring jouren.", "en": "Call Bostadsbolaget, or report the fault at bostadsbolaget.se under Mina sidor (My pages). If it is urgent, such as a water leak, call the emergency line.", "ar": "اتصل بشركة Bostadsbolaget أو أبلغ عن العطل في الموقع bostadsbolaget.se تحت Mina sidor (صفحاتي). وإذا كان الأمر عاجلًا، مثل تسرّب المياه، فاتصل بخط الطوارئ."}' WHERE id = 1;
