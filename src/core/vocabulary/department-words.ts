import { plain } from '../base/text.js';

/* What departments are called: words that are in the names of many of them, in the languages that are known. */

const WORDS: ReadonlySet<string> = new Set(
  `
  hr it ict rd r&d qa ops sales marketing finance financial accounting accounts payroll treasury audit controlling
  operations production manufacturing engineering legal compliance procurement purchasing logistics warehouse shipping
  support service services customer administration admin administrative development research technology security
  facilities maintenance quality communications personnel people resources planning planificación design product strategy
  executive management claims retail clinical nursing teaching academics training projects
  vertrieb verkauf einkauf buchhaltung finanzen rechnungswesen personal personalwesen personalabteilung produktion
  fertigung lager logistik entwicklung forschung technik verwaltung geschäftsführung geschäftsleitung kundendienst
  kundenservice recht rechtsabteilung qualität versand edv montage werkstatt pflege küche instandhaltung konstruktion
  ventes commercial commerciale achats comptabilité finances paie rh ressources logistique entrepôt juridique
  informatique dsi si direction qualité technique recherche accueil communication scolarité exploitation
  ventas compras contabilidad finanzas rrhh recursos producción logística almacén sistemas tecnología administración
  calidad mantenimiento jurídico planta operaciones ingeniería mercadeo tesorería comercial
  vendas contabilidade financeiro financeira produção ti tecnologia administração operações engenharia qualidade
  manutenção estoque faturamento atendimento
  vendite acquisti contabilità finanza amministrazione produzione logistica magazzino personale risorse legale
  manutenzione tecnico informatica ricerca sviluppo
  verkoop inkoop boekhouding financiën personeelszaken productie logistiek magazijn juridisch klantenservice zorg
  techniek administratie directie beheer kwaliteit
  sprzedaż zakupy księgowość finanse kadry produkcja logistyka magazyn prawny obsługa informatyka administracja
  jakość`
    .trim()
    .split(/\s+/)
    .map(plain),
);

/** Whether a value is called as departments are; a path in an organisation isn’t a name. */
export const isCalledDepartment = (value: string): boolean =>
  !/^[/\\]|[>\\]/.test(value) &&
  value
    .split(/[^\p{L}\p{M}&]+/u)
    .map(plain)
    .some((word) => WORDS.has(word));
