// Spanish words that applications use for each other: groups of words, one bar between two.
export const ES = `
  eliminar borrar suprimir quitar | eliminación borrado supresión | quitar retirar eliminar
  añadir agregar adicionar insertar | crear generar | creación generación | modificar cambiar editar alterar
  modificación cambio edición | guardar grabar salvar | cancelar anular | cancelación anulación
  deshacer revertir | restaurar recuperar restablecer | restauración recuperación
  restablecer reiniciar resetear | confirmar validar | confirmación validación | aprobar aceptar autorizar
  aprobación aceptación autorización | rechazar denegar declinar | rechazo denegación negativa
  enviar mandar remitir | envío remisión despacho | recibir obtener | recepción recibo
  ver mostrar consultar visualizar | ocultar esconder | buscar encontrar localizar | consulta búsqueda pregunta
  filtrar depurar | elegir seleccionar escoger | elección selección opción | opción alternativa elección
  configurar ajustar parametrizar | configuración ajuste preferencia | ajuste configuración parámetro
  preferencia ajuste opción | personalizar adaptar | activar habilitar | activación habilitación
  desactivar deshabilitar inhabilitar | activo habilitado activado | inactivo deshabilitado desactivado
  iniciar comenzar empezar arrancar | inicio comienzo arranque | detener parar interrumpir
  terminar finalizar acabar concluir | fin final término | cerrar finalizar clausurar | cierre clausura
  continuar seguir proseguir | suspender pausar interrumpir | suspensión pausa interrupción
  ejecutar realizar lanzar | ejecución realización | realizar efectuar hacer | copiar duplicar clonar
  respaldo copia backup | mover trasladar desplazar | traslado transferencia | reemplazar sustituir
  reemplazo sustitución | combinar fusionar unir | fusión unión combinación | dividir separar partir
  vincular enlazar asociar relacionar | desvincular desligar disociar | asignar atribuir adjudicar
  asignación atribución | compartir difundir | publicar difundir divulgar | publicación difusión
  exportar extraer | cargar subir | descargar bajar | descarga bajada | actualizar refrescar renovar
  limpiar vaciar depurar purgar | comprobar verificar revisar controlar | comprobación verificación control
  revisar examinar verificar | revisión examen | cálculo cómputo | estimar calcular evaluar
  estimación previsión cálculo | previsión pronóstico proyección | comparar cotejar | rellenar completar llenar
  introducir ingresar escribir teclear | ingresar entrar introducir acceder | marcar seleccionar señalar
  desmarcar deseleccionar | obligatorio requerido necesario | opcional facultativo
  predeterminado predefinido estándar | permitir autorizar dejar | permiso autorización derecho privilegio
  prohibir impedir vedar | prohibido vedado | desbloquear liberar | acceso entrada ingreso | limitar restringir
  límite tope máximo umbral | restricción limitación | gestor administrador responsable
  gestionar administrar manejar | gestión administración | responsable encargado jefe
  jefe gerente supervisor responsable | contraseña clave | conectar enlazar | inscribir registrar matricular
  inscripción registro matrícula | registrar inscribir apuntar | miembro socio afiliado | suscripción abono
  suscribir abonar | invitar convidar | nombre denominación | título encabezado | etiqueta rótulo
  domicilio dirección | teléfono móvil celular | correo email | destinatario receptor | remitente emisor
  responder contestar | respuesta contestación | comentario observación nota | descripción detalle
  resumen síntesis sumario | detalle pormenor | vista visualización | borrador esbozo | adjunto anexo
  adjuntar anexar | archivo fichero documento | carpeta directorio | ubicación lugar localización
  lugar sitio ubicación | tamaño dimensión | imagen foto fotografía | plantilla modelo | idioma lengua
  categoría clase tipo | tipo clase género | estado situación estatus | etapa fase paso | progreso avance
  prioridad urgencia | plazo término | vencimiento caducidad expiración | vencer caducar expirar
  vencido caducado expirado | duración tiempo período | período periodo lapso intervalo | calendario agenda
  programar planificar | planificación programación | horario hora | frecuencia periodicidad
  recurrente periódico repetitivo | cita reunión | aplazar posponer postergar
  aplazamiento postergación prórroga | prórroga extensión | demora retraso atraso | recordatorio aviso
  aviso notificación alerta advertencia | avisar notificar advertir alertar | fallo error falla avería
  fallar fracasar | éxito logro | problema incidencia inconveniente | incidencia incidente problema
  resolver solucionar | solución resolución | corregir rectificar arreglar | corrección rectificación
  tique ticket boleto | solicitud petición | solicitar pedir requerir | ayuda asistencia soporte
  ayudar asistir | pregunta cuestión | información dato | importe monto cantidad suma | suma total
  precio tarifa costo coste | gasto costo coste egreso | tasa porcentaje | descuento rebaja bonificación
  impuesto tributo gravamen | pagar abonar liquidar | pago abono liquidación | cobrar recaudar
  cobro recaudación | reembolsar devolver reintegrar | reembolso devolución reintegro
  devolución retorno reembolso | devolver retornar | factura recibo | comprobante recibo justificante
  saldo balance | deuda adeudo débito | préstamo crédito | transferencia giro traspaso
  ganancia beneficio utilidad | pérdida déficit | cotización presupuesto oferta | moneda divisa | asiento apunte
  conciliación cuadre | propuesta oferta proposición | pedido orden encargo | comprar adquirir
  compra adquisición | vender comercializar | cliente comprador | proveedor suministrador
  empresa compañía sociedad | organización entidad | sucursal agencia filial | departamento área sección
  artículo producto | existencia stock inventario | almacén depósito bodega | entregar repartir
  entrega reparto | transportista mensajero | carrito cesta carro | contrato convenio acuerdo
  acuerdo pacto convenio | requisito condición exigencia | regla norma | empleado trabajador
  contratar emplear reclutar | contratación reclutamiento | despido cese | renuncia dimisión
  salario sueldo remuneración | nómina planilla | bono prima gratificación | puesto cargo empleo
  trabajo empleo labor | candidato aspirante postulante | candidatura postulación
  habilidad competencia destreza | tarea actividad trabajo | curso clase | formación capacitación
  alumno estudiante | profesor docente maestro | prueba examen test | evaluación calificación valoración
  calificación nota puntuación | puntuación puntaje calificación | resultado puntuación | cuestionario encuesta
  encuesta sondeo | insignia distintivo | certificado constancia | conversación charla diálogo | chat charla
  informe reporte | gráfico gráfica diagrama | lista listado | campo casilla | fila renglón línea
  pestaña solapa | enlace vínculo hipervínculo | dispositivo aparato equipo | ordenador computadora computador
  complemento extensión plugin módulo | historial registro bitácora | cifrar encriptar | cifrado encriptación
  descifrar desencriptar | seguridad protección | proteger asegurar | privacidad confidencialidad
  privado confidencial | oculto escondido invisible | disponible accesible | válido correcto
  inválido incorrecto erróneo | incorrecto erróneo equivocado | antiguo viejo | anterior previo
  siguiente próximo | actual vigente | objetivo meta | propietario dueño titular | autor creador
  seguimiento rastreo | supervisar vigilar monitorizar monitorear | usar utilizar emplear
  uso utilización empleo | aumentar incrementar | aumento incremento | disminuir reducir bajar
  reducción disminución | volver regresar retornar | omitir ignorar saltar
`;
