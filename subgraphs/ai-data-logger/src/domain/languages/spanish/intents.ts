import type { Language } from '../language';

/** Why words are no log, on text without accents. */
export const INTENTS: Language['intents'] = {
  question:
    /^\W*(?:y |hola |oye )*(?:cuant[oa]s?|cual(?:es)?|quien|por que|que (?:tension|presion|pulso|peso|tal|es|tengo|fue)|como (?:esta|va|es|ha|fue)|donde|cuando (?:fue|tome|bebi|comi)|muestra(?:me)?|dime|ensena(?:me)?|lista|compara|calcula|puedo|debo|deberia)\b/,
  plan: /\b(?:voy a|vamos a|quiero|quisiera|querria|queria|tenia ganas|me gustaria|tengo que|tendria que|deberia|debo|pienso|planeo|me apetece|necesito|recuerdame|recordar(?:me)?|recordatorio|acuerdate|no olvidar|pendiente|mas tarde (?:voy|tomare)|luego (?:voy|tomare|ire)|(?:la )?proxima? (?:semana|vez|mes)|proximo (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|mes)|manana (?:tomo|bebo|voy|tengo|quiero|toca|hare|ire)|tomare|bebere|comere|ire|hare|intentare|antojo de|comprar|la compra|a ver si)\b/,
  habit:
    /\b(?:normalmente|generalmente|habitualmente|suelo|solia|solemos|siempre|a menudo|a veces|frecuentemente|rara vez|cada (?:dia|manana|noche|tarde|semana|mes|lunes|martes|domingo)|tod[oa]s (?:los|las) (?:dias|mananas|noches|tardes|semanas|lunes|viernes|sabados|domingos)|al dia|por dia|por semana|a la semana|al mes|a diario|diariamente|de media|en promedio|promedio|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos|fines de semana)|antes (?:tomaba|bebia))\b/,
  goal: /\b(?:objetivo|meta|limite|ideal|recomendad[oa]|recomendacion|rango normal|lo normal|normal es|maximo permitido|bajar (?:de|hasta|a) \d|llegar a \d|por debajo de|peso deseado)\b/,
  hearsay:
    /\b(?:receta|ingredientes|precalentar|mezclar|batir|hornear|articulo|estudio|he leido|lei que|segun|dicen|dicen que|el (?:medico|doctor) (?:dice|dijo|me dijo|ha dicho|recomienda)|la (?:medica|doctora) (?:dice|dijo)|por ejemplo|noticia|podcast)\b/,
  unreal:
    /\b(?:si (?:hubiera|tuviera|tomara|bebiera|tomo|bebo|como)|ojala|pero (?:al final )?no (?:la|lo|los|las|me la|me lo)|casi (?:me )?(?:tomo|tome|bebo|bebi|como|comi|pido)|habria|hubiera|imagina|sone|sonado|es broma|prueba|mensaje de prueba)\b/,
  change:
    /\b(?:perdi|he perdido|perdido|adelgace|adelgazado|he bajado|baje|engorde|engordado|he subido|subi|gane|ganado|(?:kg|kilos?|libras?|puntos?|%) (?:menos|mas|de menos|de mas)|ha (?:bajado|subido))\b/,
  purchase:
    /\b(?:compre|he comprado|comprado|comprar|compra|compramos|cocinando|preparando|derrame|tire|se me cayo|regale|lista de la compra|pedi para)\b/,
  negation:
    /(?:^|[^a-z])(?:no (?!(?:veo|respiro|(?:puedo|logro|consigo) (?:respirar|hablar|ver|mover)|me (?:duele|falta|salen)|(?:tengo|hay|siento|noto) (?:\w+ )?(?:dolor|falta|sintomas|molestias|opresion)|mas|muy|tan|solo|estoy|esta|me (?:encuentro|siento)|wait|espera|perdon|digo)\b)(?=[a-z])|nada de |ningun[oa]?\b(?! (?:dolor|sintoma|molestia))|nunca\b|jamas\b|tampoco\b|ni un[oa]?\b|en vez de|en lugar de|cero (?:alcohol|cafe|cervezas?)\b|me salte|he dejado)/,
  other:
    /\b(?:(?:mi|tu|su|el|la) (?:madre|padre|mujer|esposa|marido|hijo|hija|hermano|hermana|abuela|abuelo|amig[oa]|novi[oa]|vecin[oa]|jef[ea]|perr[oa]|gat[oa]|suegr[oa]|ti[oa]|prim[oa]) (?:tiene|tenia|tuvo|pesa|pesaba|ha|tomo|bebio|comio|midio|le)|(?:tiene|tenia|pesa|bebio|tomo|comio) (?:mi|el|la) (?:madre|padre|mujer|marido|hijo|hija|hermano|hermana|abuela|abuelo|amigo|amiga))\b/,
};
